package uk.ehcqa.shared.audit.sampling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn, and what was not to be.
 *
 * @param algorithm by which the same is drawn again
 * @param population how many plans there were
 * @param wanted how many were to be drawn; fewer were if fewer could be
 */
public record Sample(
        String algorithm,
        String seed,
        int population,
        int wanted,
        List<Drawn> drawn,
        List<Exclusion> exclusions,
        List<KeptOff> keptOff) {

    /** Why a plan could not be drawn. */
    public enum ExclusionReason {
        AUDITED_WITHIN_12_MONTHS,
        NO_AUDITOR_WITHOUT_A_PART_IN_IT
    }

    public Sample {
        drawn = List.copyOf(drawn);
        exclusions = List.copyOf(exclusions);
        keptOff = List.copyOf(keptOff);
    }

    /**
     * A plan that was drawn.
     *
     * @param secondAuditor who marks it too, without seeing the first's answers
     */
    public record Drawn(String id, String auditor, @Nullable String secondAuditor) {}

    /** A plan that could not be drawn. */
    public record Exclusion(String id, ExclusionReason reason) {}

    /** An auditor who was not given a plan that was drawn, for the part they had in it. */
    public record KeptOff(String id, String auditor, Involvement.Part part) {}
}
