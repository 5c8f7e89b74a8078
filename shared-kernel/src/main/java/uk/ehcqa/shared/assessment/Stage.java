package uk.ehcqa.shared.assessment;

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
}
