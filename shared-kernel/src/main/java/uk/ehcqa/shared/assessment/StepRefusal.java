package uk.ehcqa.shared.assessment;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why a step of a needs assessment was not recorded. */
public enum StepRefusal implements Refusal {
    REQUEST_RECEIVED_IN_FUTURE("receivedOn"),
    REQUEST_RECEIVED_OVER_A_YEAR_AGO("receivedOn"),
    REQUEST_RECEIVED_BEFORE_THE_LAW("receivedOn"),
    REQUEST_RECEIVED_BEFORE_THE_OPEN_ONE("receivedOn"),
    REQUEST_RECEIVED_BEFORE_EARLIER_ASSESSMENT_ENDED("receivedOn"),
    REQUEST_ALREADY_RECORDED("receivedOn"),
    PLAN_IN_FORCE(null),
    NO_OPEN_ASSESSMENT(null),
    DECISION_ALREADY_MADE(null),
    ASSESSMENT_NOT_AGREED(null),
    ADVICE_ALREADY_REQUESTED(null),
    DRAFT_ALREADY_SENT(null),
    DRAFT_SENT_BEFORE("step"),
    DRAFT_NOT_SENT(null),
    DRAFT_RESENT_ON_SAME_DAY("date"),
    EARLIER_DRAFT_NOT_ON_RECORD("draft"),
    STEP_IN_FUTURE("date"),
    STEP_BEFORE_EARLIER_STEP("date"),
    STEP_AFTER_LATER_STEP("date"),
    DELAY_REASON_NEEDED("delayReason"),
    STEP_WAS_IN_TIME("delayReason"),
    LIMIT_NO_LONGER_BEARS("delayReason"),
    EPISODE_UNKNOWN("episode"),
    STEP_NOT_TAKEN("step"),
    STEP_NOT_RECORDED_SO("step"),
    CORRECT_DATE_OF_DEATH_INSTEAD("step"),
    MARK_DEATH_INSTEAD("step"),
    LIMIT_NOT_MISSED("limit"),
    EXCEPTION_BEARS_ON_NOTHING("bearsOn"),
    EXCEPTION_CANNOT_BEAR_ON_REPRESENTATIONS("bearsOn"),
    EXCEPTION_DAYS_ALREADY_SO("firstDay"),
    EXCEPTION_ENDS_BEFORE_IT_BEGINS("lastDay"),
    EXCEPTION_UNDER_FOUR_WEEKS("lastDay"),
    ABSENCE_UNDER_FOUR_WEEKS_IN_THE_PERIOD("lastDay"),
    EXCEPTION_OUTSIDE_THE_PERIOD("firstDay"),
    EXCEPTION_BEGAN_AFTER_THE_DATE("firstDay"),
    EXCEPTION_DOES_NOT_COVER_ADVICE("firstDay"),
    EVIDENCE_NEEDED("evidence"),
    EXCEPTION_UNKNOWN("number"),
    NO_REFUSAL_STANDS(null),
    NO_PLAN_NOTICE_OVERTURNED(null),
    LATER_ASSESSMENT_BEGUN(null),
    STEP_NOT_ON_RECORD("step"),
    REQUEST_BEGAN_THE_ASSESSMENT("step"),
    STEP_FOLLOWED_UP("step"),
    REFUSAL_WAS_OVERTURNED("step"),
    PLAN_FOLLOWED_UP("step"),
    OVERTURNING_NOT_ON_RECORD(null),
    OVERTURNING_FOLLOWED_UP(null),
    LINKED_REQUEST_NOT_ON_RECORD("receivedOn"),
    DELAY_REASON_NOT_ON_RECORD("limit"),
    EXCEPTION_WOULD_LOSE_ITS_GROUND("date");

    private final @Nullable String field;

    StepRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
