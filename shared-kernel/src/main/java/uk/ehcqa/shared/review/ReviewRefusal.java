package uk.ehcqa.shared.review;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why a step of a review was not recorded. */
public enum ReviewRefusal implements Refusal {
    NO_PLAN_IN_FORCE(null),
    REVIEW_UNDER_WAY("step"),
    NO_REVIEW_UNDER_WAY("step"),
    REPORT_NOT_AWAITED("step"),
    MEETING_NOT_AWAITING("step"),
    AMENDMENTS_NOT_DECIDED("step"),
    AMENDMENTS_NOT_PROPOSED("step"),
    OUTCOME_NEEDED("outcome"),
    OUTCOME_WITHOUT_DECISION("outcome"),
    REVIEW_STEP_IN_FUTURE("date"),
    REVIEW_STEP_TOO_EARLY("date"),
    REVIEW_STEP_TOO_LATE("date"),
    REVIEW_DECIDED_ON_SAME_DAY("date"),
    PLAN_UNKNOWN("plan"),
    REVIEW_UNKNOWN("review"),
    REVIEW_STEP_NOT_ON_RECORD("step"),
    REVIEW_STEP_FOLLOWED_UP("step"),
    LATER_REVIEW_RECORDED("step");

    private final @Nullable String field;

    ReviewRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
