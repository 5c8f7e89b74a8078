package uk.ehcqa.shared.reassessment;

import java.util.List;
import uk.ehcqa.shared.proceeding.ProceedingStep;

/** The dated steps of a reassessment, in the order in which they can be taken. The plan stays in force meanwhile. */
public enum ReassessmentStep implements ProceedingStep<ReassessmentStep> {
    /** The family, the setting or the health body asked for it (s.44(2); reg. 23). */
    REQUEST_RECEIVED,
    /** The family was told that there will be none (reg. 25(1)). */
    REASSESSMENT_REFUSED,
    /** The family was told that there will be one (reg. 25(1)); where nobody had asked, the authority decided so (s.44(3)). */
    REASSESSMENT_AGREED,
    /** Advice was asked for (reg. 26). */
    ADVICE_REQUESTED,
    /** The draft of the plan as it is to be was sent to the family (reg. 27(1) with 13(1)). */
    DRAFT_PLAN_SENT,
    /** The latest of the drafts sent after the first: it was changed beyond the representations (the Code, 9.77, 9.125). */
    DRAFT_PLAN_RESENT,
    /** The amended plan, or the one that replaces it, was sent (reg. 27(2)). */
    PLAN_SENT,
    /** The family was told that the plan stays as it is (s.51(2)(e)). */
    NO_AMENDMENT_NOTIFIED,
    /** Whoever had asked for it takes the request back. */
    REQUEST_WITHDRAWN;

    @Override
    public List<ReassessmentStep> followedBy() {
        return switch (this) {
            case REQUEST_RECEIVED ->
                List.of(
                        REASSESSMENT_REFUSED,
                        REASSESSMENT_AGREED,
                        ADVICE_REQUESTED,
                        DRAFT_PLAN_SENT,
                        DRAFT_PLAN_RESENT,
                        PLAN_SENT,
                        NO_AMENDMENT_NOTIFIED,
                        REQUEST_WITHDRAWN);
            case REASSESSMENT_AGREED ->
                List.of(ADVICE_REQUESTED, DRAFT_PLAN_SENT, DRAFT_PLAN_RESENT, PLAN_SENT, NO_AMENDMENT_NOTIFIED);
            case DRAFT_PLAN_SENT -> List.of(DRAFT_PLAN_RESENT, PLAN_SENT, NO_AMENDMENT_NOTIFIED);
            case DRAFT_PLAN_RESENT -> List.of(PLAN_SENT, NO_AMENDMENT_NOTIFIED);
            case REASSESSMENT_REFUSED, ADVICE_REQUESTED, PLAN_SENT, NO_AMENDMENT_NOTIFIED, REQUEST_WITHDRAWN ->
                List.of();
        };
    }

    @Override
    public boolean begins() {
        return this == REQUEST_RECEIVED || this == REASSESSMENT_AGREED;
    }

    @Override
    public boolean ends() {
        return switch (this) {
            case REASSESSMENT_REFUSED, PLAN_SENT, NO_AMENDMENT_NOTIFIED, REQUEST_WITHDRAWN -> true;
            case REQUEST_RECEIVED, REASSESSMENT_AGREED, ADVICE_REQUESTED, DRAFT_PLAN_SENT, DRAFT_PLAN_RESENT -> false;
        };
    }
}
