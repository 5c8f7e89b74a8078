package uk.ehcqa.shared.amendment;

import java.util.List;
import uk.ehcqa.shared.proceeding.ProceedingStep;

/** The dated steps of amending a plan without a review, which are those of reg. 22 (reg. 28). */
public enum AmendmentStep implements ProceedingStep<AmendmentStep> {
    /** The plan and the notice of the proposed amendments were sent to the family (reg. 22(2)). */
    NOTICE_SENT,
    /** The amended plan was sent as it now stands (reg. 22(3)). */
    AMENDED_PLAN_SENT,
    /** The family was told that the plan would not be amended after all (reg. 22(4)). */
    NO_AMENDMENT_NOTIFIED;

    @Override
    public List<AmendmentStep> followedBy() {
        return begins() ? List.of(AMENDED_PLAN_SENT, NO_AMENDMENT_NOTIFIED) : List.of();
    }

    @Override
    public boolean begins() {
        return this == NOTICE_SENT;
    }

    @Override
    public boolean ends() {
        return this != NOTICE_SENT;
    }
}
