package uk.ehcqa.shared.audit.marking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.PlanStage;

/**
 * The version of a plan that an audit is about. Another version, also one that was sent to make good what was found, is audited anew.
 *
 * @param plan which of the case: the first is 1
 * @param sentOn the day on which this version was sent to the family
 * @param version the number of its words in the case; null where none were on record when the audit was begun
 */
public record AuditedPlan(
        int plan,
        PlanStage stage,
        LocalDate sentOn,
        @Nullable Integer version) {

    public AuditedPlan(int plan, PlanStage stage, LocalDate sentOn) {
        this(plan, stage, sentOn, null);
    }

    public AuditedPlan inVersion(@Nullable Integer number) {
        return new AuditedPlan(plan, stage, sentOn, number);
    }

    /** Whether this names the other: whoever names no version means that which was the latest. */
    public boolean names(AuditedPlan other) {
        return equals(other) || (version == null && equals(other.inVersion(null)));
    }
}
