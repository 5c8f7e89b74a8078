package uk.ehcqa.shared.plan;

import uk.ehcqa.shared.refusal.Refusal;

/** Why the end of a plan was not recorded. */
public enum PlanEndRefusal implements Refusal {
    PLAN_END_BY_DEATH("endReason"),
    PLAN_END_NOT_DECIDED("endReason"),
    PLAN_END_APPEAL_UNDECIDED("endReason"),
    PLAN_END_OVERTURNED("endReason"),
    PLAN_END_UNDER_18("endReason"),
    PLAN_END_NOT_REVIEWED("endReason"),
    PLAN_END_BEFORE_25("endReason"),
    PLAN_END_IN_FUTURE("endedOn"),
    PLAN_END_BEFORE_PLAN("endedOn"),
    PLAN_END_BEFORE_LAST_STEP("endedOn"),
    PLAN_END_BEFORE_APPEAL_TIME("endedOn"),
    PLAN_END_TOO_LATE("endedOn"),
    PLAN_END_ALREADY_SO("endedOn"),
    PLAN_END_NOT_ON_RECORD("plan"),
    PLAN_END_RESTS_ON_DECISION("step"),
    PLAN_END_RESTS_ON_APPEAL("step"),
    PLAN_END_FOLLOWED_UP("plan");

    private final String field;

    PlanEndRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
