package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.timeliness.Days;

/**
 * A circumstance because of which whoever is asked need not keep the six weeks (reg. 8(2)). It moves no date.
 *
 * @param number counts the exceptions of this contribution from 1
 * @param withdrawn whether it was taken back later
 */
public record ContributionException(
        int number, AdviceExceptionGround ground, LocalDate firstDay, LocalDate lastDay, boolean withdrawn) {

    static ContributionException of(ContributionExceptionRecorded event) {
        return new ContributionException(event.exception(), event.ground(), event.firstDay(), event.lastDay(), false);
    }

    ContributionException takenBack() {
        return new ContributionException(number, ground, firstDay, lastDay, true);
    }

    public Days lasted() {
        return new Days(firstDay, lastDay);
    }
}
