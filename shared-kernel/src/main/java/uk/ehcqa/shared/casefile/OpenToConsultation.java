package uk.ehcqa.shared.casefile;

import static uk.ehcqa.shared.consultation.ConsultedMatter.AMENDMENTS_AFTER_REVIEW;
import static uk.ehcqa.shared.consultation.ConsultedMatter.AMENDMENTS_WITHOUT_REVIEW;
import static uk.ehcqa.shared.consultation.ConsultedMatter.DRAFT_AFTER_REASSESSMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.shared.amendment.Amendment;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.consultation.ConsultationSubject;
import uk.ehcqa.shared.consultation.ConsultedMatter;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.proceeding.Proceeding;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.review.Review;

/**
 * Something on which settings can be consulted.
 *
 * @param since the first day on which it can have been done
 * @param until the last: that on which a plan was sent, or it was over otherwise
 */
public record OpenToConsultation(ConsultationSubject subject, LocalDate since, LocalDate until) {

    /** Those of assessments first, then those of plans, each in their order. */
    public static List<OpenToConsultation> of(CaseFile file) {
        return Stream.concat(
                        file.assessments().stream()
                                .filter(assessment -> assessment.stage() != Stage.NOT_ASSESSED)
                                .map(OpenToConsultation::of),
                        IntStream.rangeClosed(1, file.plans().size())
                                .boxed()
                                .flatMap(number -> of(number, file.plans().get(number - 1))))
                .toList();
    }

    public static Optional<OpenToConsultation> find(CaseFile file, ConsultationSubject subject) {
        return of(file).stream().filter(it -> it.subject().equals(subject)).findFirst();
    }

    /** Whether the authority has still to send the plan, so that a reply is of use. */
    public boolean goesOn() {
        return until.equals(LocalDate.MAX);
    }

    private static OpenToConsultation of(NeedsAssessment assessment) {
        return new OpenToConsultation(
                ConsultationSubject.ofAssessment(assessment.episode()),
                assessment.receivedOn(),
                assessment.endedOn().orElse(LocalDate.MAX));
    }

    private static Stream<OpenToConsultation> of(int number, Plan plan) {
        return Stream.of(
                        plan.reviews().inOrder().stream().filter(Review::amends).map(review -> of(number, review)),
                        plan.reassessments().onRecord().map(it -> of(number, DRAFT_AFTER_REASSESSMENT, it, over(it))),
                        plan.amendments().onRecord().map(it -> of(number, AMENDMENTS_WITHOUT_REVIEW, it, over(it))))
                .flatMap(all -> all)
                .map(it -> it.atMostUntil(plan.heldUntil()));
    }

    private static OpenToConsultation of(int plan, Review review) {
        var first = review.steps().values().stream().min(LocalDate::compareTo).orElseThrow();
        return new OpenToConsultation(
                new ConsultationSubject(AMENDMENTS_AFTER_REVIEW, plan, review.number()),
                first,
                review.amendedOn().orElse(LocalDate.MAX));
    }

    private static OpenToConsultation of(
            int plan, ConsultedMatter matter, Proceeding<?> proceeding, Optional<LocalDate> over) {
        return new OpenToConsultation(
                new ConsultationSubject(matter, plan, proceeding.number()),
                proceeding.firstDay().orElseThrow(),
                over.orElse(LocalDate.MAX));
    }

    private static Optional<LocalDate> over(Reassessment reassessment) {
        return reassessment.goesOn() ? Optional.empty() : reassessment.lastDay();
    }

    private static Optional<LocalDate> over(Amendment amendment) {
        return amendment.dealtWithOn();
    }

    private OpenToConsultation atMostUntil(LocalDate day) {
        return until.isAfter(day) ? new OpenToConsultation(subject, since, day) : this;
    }
}
