package uk.ehcqa.shared.takeover;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why a plan that was taken over, or a step of it, was not recorded. */
public enum TakeoverRefusal implements Refusal {
    PLAN_MADE_HERE("step"),
    TAKEOVER_FROM_UNKNOWN("transferredFrom"),
    TAKEOVER_FROM_OWN_AUTHORITY("transferredFrom"),
    TAKEOVER_BESIDE_PLAN(null),
    TAKEOVER_BESIDE_ASSESSMENT(null),
    TAKEOVER_BEFORE_EARLIER_PLAN_ENDED("transferredOn"),
    TAKEOVER_BEFORE_PLAN("transferredOn"),
    TAKEOVER_IN_FUTURE("transferredOn");

    private final @Nullable String field;

    TakeoverRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
