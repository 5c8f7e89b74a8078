package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import uk.ehcqa.shared.calendar.WorkingDays;

/** By when a plan is transferred to another authority: dates in, dates out. */
public final class MoveRules {

    private static final int WORKING_DAYS = 15;

    private MoveRules() {}

    /**
     * SEND Regulations 2014, reg. 15(2): "on the day of the move or, where it has not become aware of the move at least 15 working
     * days prior to that move, within 15 working days beginning with the day on which it did become aware". Those 15 days are over
     * before the move just where it became aware in time, so the later of the two days counts.
     */
    public static LocalDate transferDueOn(LocalDate movesOn, LocalDate learnedOn) {
        var afterLearning = WorkingDays.beginningWith(learnedOn, WORKING_DAYS);
        return afterLearning.isAfter(movesOn) ? afterLearning : movesOn;
    }
}
