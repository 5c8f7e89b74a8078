package uk.ehcqa.shared.audit.framework;

import java.util.List;

/**
 * One condition of a limiting judgement, and what it costs.
 *
 * @param onlyFor the stages of a plan on which it bears; where there are none, on all
 */
public record Clause(Condition when, Grade cap, List<PlanStage> onlyFor) {

    public Clause {
        onlyFor = List.copyOf(onlyFor);
    }

    public boolean bearsOn(PlanStage stage) {
        return onlyFor.isEmpty() || onlyFor.contains(stage);
    }
}
