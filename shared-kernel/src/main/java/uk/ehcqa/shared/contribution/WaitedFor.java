package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the ladder has to know of advice that has never come.
 *
 * @param chasedOn last; null while nobody was reminded
 * @param escalatedTo last; null while it was taken to nobody
 * @param escalatedOn the day of that
 */
public record WaitedFor(
        LocalDate sentOn,
        LocalDate dueOn,
        @Nullable LocalDate chasedOn,
        @Nullable EscalationStep escalatedTo,
        @Nullable LocalDate escalatedOn) {

    /** When anybody was last written to of it. */
    LocalDate writtenOn() {
        return Stream.of(sentOn, chasedOn, escalatedOn)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .orElse(sentOn);
    }

    Optional<LocalDate> lastChasedOn() {
        return Optional.ofNullable(chasedOn);
    }

    boolean wasTakenTo(EscalationStep step) {
        return escalatedTo != null && escalatedTo.compareTo(step) >= 0;
    }
}
