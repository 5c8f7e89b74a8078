package uk.ehcqa.shared.takeover;

import uk.ehcqa.shared.refusal.Refusal;

/** Why a plan that was taken over, or a step of it, was not recorded. */
public enum TakeoverRefusal implements Refusal {
    PLAN_MADE_HERE("step"),
    TAKEOVER_FROM_UNKNOWN("transferredFrom"),
    TAKEOVER_BEFORE_PLAN("transferredOn"),
    TAKEOVER_IN_FUTURE("transferredOn");

    private final String field;

    TakeoverRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
