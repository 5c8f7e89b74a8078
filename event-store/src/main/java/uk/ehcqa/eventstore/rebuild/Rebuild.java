package uk.ehcqa.eventstore.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest rebuilding of a projection.
 *
 * @param cases how many there were when it began
 * @param rebuilt how many of them are done
 * @param changed how many of those stood otherwise before: none, if all was well
 * @param finishedAt null while it is under way
 * @param failure why it was given up
 */
public record Rebuild(
        String projection,
        Instant startedAt,
        String startedBy,
        long cases,
        long rebuilt,
        long changed,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    public boolean isUnderWay() {
        return finishedAt == null;
    }
}
