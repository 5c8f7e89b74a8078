package uk.ehcqa.shared.contribution;

import java.time.LocalDate;

/**
 * What came of reading an answer.
 *
 * @param accepted whether it was accepted; it was sent back otherwise
 * @param noted whether there is something to be known all the same
 */
public record Reading(boolean accepted, LocalDate on, AdviceCheck check, boolean noted) {

    Reading movedTo(LocalDate date) {
        return new Reading(accepted, date, check, noted);
    }
}
