package uk.ehcqa.query.history;

import java.util.Optional;
import uk.ehcqa.shared.amendment.AmendmentEvent;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.ceasing.CeasingEvent;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.proceeding.Proceeding;
import uk.ehcqa.shared.proceeding.ProceedingStep;
import uk.ehcqa.shared.proceeding.Proceedings;
import uk.ehcqa.shared.reassessment.ReassessmentEvent;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.takeover.TakeoverEvent;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/**
 * The forms that put right what an event says of a proceeding about a plan, where the case still goes by it.
 *
 * @param path of the forms about proceedings of this kind
 * @param step that the event tells of
 * @param <S> the steps
 */
record ProceedingForms<S extends Enum<S> & ProceedingStep<S>, P extends Proceeding<S>>(
        CaseFile file, String path, int plan, Proceedings<S, P> among, int number, S step) {

    static Optional<ProceedingForms<?, ?>> of(CaseFile file, AmendmentEvent event) {
        return event instanceof AmendmentWithoutReviewStepTaken taken
                ? Optional.of(new ProceedingForms<>(
                        file,
                        "amendments",
                        taken.plan(),
                        file.plans().get(taken.plan() - 1).amendments(),
                        taken.number(),
                        taken.step()))
                : Optional.empty();
    }

    static Optional<ProceedingForms<?, ?>> of(CaseFile file, ReassessmentEvent event) {
        return event instanceof ReassessmentStepTaken taken
                ? Optional.of(new ProceedingForms<>(
                        file,
                        "reassessments",
                        taken.plan(),
                        file.plans().get(taken.plan() - 1).reassessments(),
                        taken.number(),
                        taken.step()))
                : Optional.empty();
    }

    static Optional<ProceedingForms<?, ?>> of(CaseFile file, CeasingEvent event) {
        return event instanceof CeasingStepTaken taken
                ? Optional.of(new ProceedingForms<>(
                        file,
                        "ceasings",
                        taken.plan(),
                        file.plans().get(taken.plan() - 1).ceasings(),
                        taken.number(),
                        taken.step()))
                : Optional.empty();
    }

    static Optional<ProceedingForms<?, ?>> of(CaseFile file, TakeoverEvent event) {
        return event instanceof TakeoverStepTaken taken
                ? Optional.of(new ProceedingForms<>(
                        file,
                        "takeovers",
                        taken.plan(),
                        file.plans().get(taken.plan() - 1).takeovers(),
                        taken.number(),
                        taken.step()))
                : Optional.empty();
    }

    Optional<String> toCorrect() {
        return recorded()
                .map(it -> "/%s/corrections/new?plan=%d&number=%d&step=%s".formatted(path, plan, number, step.name()));
    }

    Optional<String> toMarkInError() {
        return recorded()
                .filter(it -> file.diedOn() == null)
                .filter(it -> it.followedUpBy(step).isEmpty())
                .filter(it -> !step.ends() || among.following(number).isEmpty())
                .map(it -> "/%s/%d/%d/%s/recorded-in-error".formatted(path, plan, number, step.name()));
    }

    private Optional<P> recorded() {
        return among.numbered(number).filter(it -> it.took(step));
    }
}
