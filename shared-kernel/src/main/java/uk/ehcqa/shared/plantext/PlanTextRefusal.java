package uk.ehcqa.shared.plantext;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why the words of a plan were not taken in. */
public enum PlanTextRefusal implements Refusal {
    PLAN_NOT_SENT_THEN("sent"),
    PLAN_VERSION_EMPTY(null),
    PLAN_VERSION_UNKNOWN("version");

    private final @Nullable String field;

    PlanTextRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
