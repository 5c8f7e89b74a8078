package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.timeliness.Days;

/** Whether a circumstance excuses whoever is asked for advice (reg. 8(2)): dates in, an answer out. */
public final class ContributionExceptionRules {

    private ContributionExceptionRules() {}

    /** Only what lies in the six weeks can have made it impractical to keep them. */
    public static boolean hasGround(AdviceExceptionGround ground, Days lasted, LocalDate receivedOn, LocalDate dueOn) {
        return ground.holds(lasted, ContributionRules.sixWeeks(receivedOn, dueOn));
    }
}
