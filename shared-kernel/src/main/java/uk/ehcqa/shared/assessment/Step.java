package uk.ehcqa.shared.assessment;

/** The dated steps of a needs assessment, in the order in which they can be taken. */
public enum Step {
    REQUEST_RECEIVED,
    ASSESSMENT_REFUSED,
    ASSESSMENT_AGREED,
    ADVICE_REQUESTED,
    NO_PLAN_NOTICE_SENT,
    /** The first draft. */
    DRAFT_PLAN_SENT,
    /** The latest of the drafts sent after the first. */
    DRAFT_PLAN_RESENT,
    FINAL_PLAN_SENT,
    REQUEST_WITHDRAWN,
    CHILD_MOVED_AWAY,
    CHILD_DIED;

    /** Whether the step ends an assessment whatever was done in it, and may turn out to lie before what was done last. */
    public boolean endsEarly() {
        return compareTo(REQUEST_WITHDRAWN) >= 0;
    }
}
