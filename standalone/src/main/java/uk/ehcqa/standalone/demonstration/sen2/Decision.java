package uk.ehcqa.standalone.demonstration.sen2;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the authority decided on a request or an assessment, and whether it was then challenged.
 *
 * @param on null while pending or historical, and when a plan is decided on but not yet issued
 */
public record Decision(Outcome outcome, @Nullable LocalDate on, boolean mediation, boolean tribunal) {

    public static final Decision PENDING = new Decision(Outcome.A, null, false, false);
    public static final Decision HISTORICAL = new Decision(Outcome.H, null, false, false);
    public static final Decision TO_ISSUE_SOON = new Decision(Outcome.Y, null, false, false);

    public static Decision of(Outcome outcome, LocalDate on) {
        return new Decision(outcome, on, false, false);
    }

    public Decision unchallenged() {
        return new Decision(outcome, on, false, false);
    }

    /** Whether there is a yes or a no that could be challenged. */
    public boolean isMade() {
        return outcome == Outcome.Y || outcome == Outcome.N;
    }
}
