package uk.ehcqa.shared.ceasing;

import java.util.List;
import uk.ehcqa.shared.proceeding.ProceedingStep;

/** The dated steps of deciding whether to cease to maintain a plan (reg. 31); its end is that of the plan. */
public enum CeasingStep implements ProceedingStep<CeasingStep> {
    /** The parent or the young person was told that the authority considers it, and was consulted (reg. 31(1)(a), (b)). */
    FAMILY_CONSULTED,
    /** The head of the institution that the plan names was consulted (reg. 31(1)(c)). */
    SETTING_CONSULTED,
    /** The family was told that the plan will end (reg. 31(2)): from this day the time to appeal runs. */
    DECISION_NOTIFIED,
    /** The plan is kept after all: so the authority decided, or the tribunal ordered. */
    PLAN_KEPT;

    @Override
    public List<CeasingStep> followedBy() {
        return switch (this) {
            case FAMILY_CONSULTED, SETTING_CONSULTED -> List.of(DECISION_NOTIFIED, PLAN_KEPT);
            case DECISION_NOTIFIED -> List.of(PLAN_KEPT);
            case PLAN_KEPT -> List.of();
        };
    }

    @Override
    public boolean begins() {
        return this != PLAN_KEPT;
    }

    @Override
    public boolean ends() {
        return this == PLAN_KEPT;
    }
}
