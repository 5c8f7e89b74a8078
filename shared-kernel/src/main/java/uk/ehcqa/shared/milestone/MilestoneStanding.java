package uk.ehcqa.shared.milestone;

import java.time.LocalDate;
import uk.ehcqa.shared.timeliness.Timeliness;

/** How a milestone stands on a given day. Asked for, never stored: a day passing is not an event. */
public enum MilestoneStanding {
    MET_IN_TIME,
    MET_LATE,
    /** Late, and an exception of the law bears on the limit: "the authority need not comply". */
    MET_LATE_EXCEPTED,
    DUE,
    OVERDUE,
    /** Not met yet, and past its day, and an exception of the law bears on the limit. It is still to be done. */
    OVERDUE_EXCEPTED,
    /** Somebody else did what the date is for. */
    DONE,
    /** Somebody else's time, or one that is shown as information, runs. */
    RUNNING,
    /** It is over. Nobody here is late. */
    PASSED;

    static MilestoneStanding of(CaseMilestone milestone, LocalDate today) {
        var timeliness = Timeliness.on(today, milestone.dueOn(), milestone.metOn());
        if (milestone.kind().whose() != Whose.AUTHORITY) {
            return ofOthers(timeliness);
        }
        return switch (timeliness) {
            case DUE -> DUE;
            case MET_IN_TIME -> MET_IN_TIME;
            case OVERDUE -> milestone.wasExcepted() ? OVERDUE_EXCEPTED : OVERDUE;
            case MET_LATE -> milestone.wasExcepted() ? MET_LATE_EXCEPTED : MET_LATE;
        };
    }

    private static MilestoneStanding ofOthers(Timeliness timeliness) {
        return switch (timeliness) {
            case DUE -> RUNNING;
            case OVERDUE -> PASSED;
            case MET_IN_TIME, MET_LATE -> DONE;
        };
    }
}
