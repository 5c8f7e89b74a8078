package uk.ehcqa.shared.reassessment;

import java.time.LocalDate;
import java.util.Optional;
import uk.ehcqa.shared.timeliness.Days;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/**
 * A circumstance because of which the authority need not keep the fourteen weeks of a reassessment (reg. 27(3)). It moves no date.
 *
 * @param number counts the exceptions of this reassessment from 1
 * @param withdrawn whether it was taken back later
 */
public record ReassessmentException(
        int number, ExceptionGround ground, LocalDate firstDay, LocalDate lastDay, boolean withdrawn) {

    static ReassessmentException of(ReassessmentExceptionRecorded event) {
        return new ReassessmentException(event.exception(), event.ground(), event.firstDay(), event.lastDay(), false);
    }

    ReassessmentException takenBack() {
        return new ReassessmentException(number, ground, firstDay, lastDay, true);
    }

    /** The same with other days. */
    public ReassessmentException lasting(LocalDate first, LocalDate last) {
        return new ReassessmentException(number, ground, first, last, withdrawn);
    }

    public Days lasted() {
        return new Days(firstDay, lastDay);
    }

    /**
     * Whether the dates on record give it a ground: it lies in the period in which the authority had to comply, it is long enough,
     * and the advice was asked for when a closure excuses.
     */
    public boolean hasGround(Days period, Optional<LocalDate> adviceRequestedOn) {
        var days = lasted();
        return days.count() > 0
                && days.within(period).count() > 0
                && ground.isLongEnough(days)
                && ground.isLongEnoughWithin(period, days)
                && adviceRequestedOn
                        .filter(asked -> !ground.coversAdviceRequestedOn(asked, days))
                        .isEmpty();
    }
}
