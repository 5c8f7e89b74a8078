package uk.ehcqa.shared.assessment;

import static uk.ehcqa.shared.assessment.Step.*;

import java.util.List;

/** How far a needs assessment has come. */
public enum Stage {
    DECIDING_TO_ASSESS,
    ASSESSING,
    DRAFT_SENT,
    NOT_ASSESSED,
    NO_PLAN,
    PLAN_ISSUED,
    WITHDRAWN,
    MOVED_AWAY,
    DIED;

    public boolean isOpen() {
        return this == DECIDING_TO_ASSESS || this == ASSESSING || this == DRAFT_SENT;
    }

    /** The steps that can follow: those that lead on, and those that end an assessment early. */
    List<Step> nextSteps() {
        return switch (this) {
            case DECIDING_TO_ASSESS ->
                List.of(ASSESSMENT_AGREED, ASSESSMENT_REFUSED, REQUEST_WITHDRAWN, CHILD_MOVED_AWAY);
            case ASSESSING ->
                List.of(
                        ASSESSMENT_AGREED,
                        ADVICE_REQUESTED,
                        DRAFT_PLAN_SENT,
                        NO_PLAN_NOTICE_SENT,
                        REQUEST_WITHDRAWN,
                        CHILD_MOVED_AWAY);
            case DRAFT_SENT ->
                List.of(FINAL_PLAN_SENT, DRAFT_PLAN_RESENT, ADVICE_REQUESTED, REQUEST_WITHDRAWN, CHILD_MOVED_AWAY);
            case NOT_ASSESSED, NO_PLAN, PLAN_ISSUED, WITHDRAWN, MOVED_AWAY, DIED -> List.of();
        };
    }
}
