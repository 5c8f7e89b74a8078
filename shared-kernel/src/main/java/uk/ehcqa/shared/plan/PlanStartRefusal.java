package uk.ehcqa.shared.plan;

import uk.ehcqa.shared.refusal.Refusal;

/** Why the start of an earlier plan was not put right. */
public enum PlanStartRefusal implements Refusal {
    PLAN_START_OF_ASSESSMENT("plan"),
    PLAN_START_IN_FUTURE("date"),
    PLAN_START_BEFORE_BIRTH("date"),
    PLAN_START_BEFORE_EARLIER_PLAN_ENDED("date"),
    PLAN_START_AFTER_FOLLOW_UP("date");

    private final String field;

    PlanStartRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
