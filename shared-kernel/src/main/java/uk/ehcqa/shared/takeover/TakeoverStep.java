package uk.ehcqa.shared.takeover;

import java.util.List;
import uk.ehcqa.shared.proceeding.ProceedingStep;

/** The dated steps with which this authority takes a plan over from another (reg. 15). */
public enum TakeoverStep implements ProceedingStep<TakeoverStep> {
    /** The old authority transferred the plan (reg. 15(2)): from this day it is as if it had been made here. */
    PLAN_TRANSFERRED,
    /** The family was told that it was, whether an assessment is proposed, and when the plan is to be reviewed (reg. 15(4)). */
    FAMILY_INFORMED;

    @Override
    public List<TakeoverStep> followedBy() {
        return begins() ? List.of(FAMILY_INFORMED) : List.of();
    }

    @Override
    public boolean begins() {
        return this == PLAN_TRANSFERRED;
    }

    @Override
    public boolean ends() {
        return this == FAMILY_INFORMED;
    }
}
