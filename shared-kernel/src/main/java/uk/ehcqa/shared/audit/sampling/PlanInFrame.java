package uk.ehcqa.shared.audit.sampling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan that may be drawn.
 *
 * @param id tells it from every other, and stays the same: what is drawn depends on it
 * @param involved who had a part in it
 * @param lastAuditedOn the day on which any version of this plan was last audited, if ever
 */
public record PlanInFrame(
        String id,
        String need,
        String phase,
        String caseworker,
        Set<Involvement> involved,
        @Nullable LocalDate lastAuditedOn) {

    private static final int MONTHS_OF_REST = 12;

    public PlanInFrame {
        involved = Set.copyOf(involved);
        SampleRank.refuseControls(id);
    }

    /** Whether it was audited in the 12 months before that day. Twelve months to the day later it was not. */
    public boolean wasAuditedShortlyBefore(LocalDate day) {
        return lastAuditedOn != null && day.isBefore(lastAuditedOn.plusMonths(MONTHS_OF_REST));
    }

    /** What keeps a person from auditing it, if anything does. */
    public Optional<Involvement> involvementOf(String person) {
        return involved.stream()
                .filter(involvement -> involvement.person().equals(person))
                .min(Involvement.WEIGHTIEST_FIRST);
    }

    String in(Stratifier stratifier) {
        return switch (stratifier) {
            case NEED -> need;
            case PHASE -> phase;
            case CASEWORKER -> caseworker;
        };
    }
}
