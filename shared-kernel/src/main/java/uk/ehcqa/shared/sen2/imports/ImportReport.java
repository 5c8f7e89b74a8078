package uk.ehcqa.shared.sen2.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import: what came, how far it is, and what became of it.
 *
 * @param header null for a return in CSV, and before it has been read
 * @param refusal the code of the reason why the whole return was sent back; {@code sentence} says it in words
 * @param notice what is to be known of the return as a whole, in words
 * @param people in the return; 0 until it has been read once
 * @param peopleDone how many of them have been checked or taken, depending on the state
 * @param peopleASecond how fast they were taken
 */
public record ImportReport(
        UUID importId,
        String fileName,
        long bytes,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        ImportState state,
        @Nullable ReturnHeader header,
        @Nullable String refusal,
        @Nullable String sentence,
        @Nullable String notice,
        long people,
        long peopleDone,
        long peopleASecond,
        List<OutcomeCount> counts,
        List<IgnoredName> ignored) {

    /** How many rows of all modules came to an outcome. */
    public long rows(RowOutcome outcome) {
        return counts.stream()
                .filter(count -> count.outcome() == outcome)
                .mapToLong(OutcomeCount::rows)
                .sum();
    }
}
