package uk.ehcqa.standalone.demonstration.sen2;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for a needs assessment (module 2) with what came of it.
 *
 * @param received null only for a historical one, as is {@code source}
 * @param source the code of RequestSource: who asked
 * @param inYouthAccommodation item RYA
 * @param exported the person moved away before the assessment was finished
 */
public record Request(
        @Nullable LocalDate received,
        @Nullable String source,
        boolean inYouthAccommodation,
        Decision decision,
        boolean exported,
        @Nullable Assessment assessment,
        @Nullable ActivePlan activePlan) {

    public static Request historical(NamedPlan plan) {
        var assessment = new Assessment(Decision.HISTORICAL, false, plan);
        return new Request(null, null, false, Decision.HISTORICAL, false, assessment, null);
    }

    public @Nullable NamedPlan plan() {
        return assessment == null ? null : assessment.plan();
    }

    public Request with(Decision otherDecision, @Nullable Assessment otherAssessment) {
        return new Request(
                received, source, inYouthAccommodation, otherDecision, exported, otherAssessment, activePlan);
    }

    public Request movingAway() {
        return exported(true);
    }

    public Request staying() {
        return exported(false);
    }

    private Request exported(boolean away) {
        return new Request(received, source, inYouthAccommodation, decision, away, assessment, activePlan);
    }

    public Request with(ActivePlan active) {
        return new Request(received, source, inYouthAccommodation, decision, exported, assessment, active);
    }
}
