package uk.ehcqa.shared.casefile;

import static uk.ehcqa.shared.amendment.AmendmentStep.AMENDED_PLAN_SENT;
import static uk.ehcqa.shared.appeal.AppealableDecision.AMENDED_PLAN;
import static uk.ehcqa.shared.appeal.AppealableDecision.FINAL_PLAN;
import static uk.ehcqa.shared.appeal.AppealableDecision.NOT_TO_AMEND;
import static uk.ehcqa.shared.appeal.AppealableDecision.NOT_TO_ASSESS;
import static uk.ehcqa.shared.appeal.AppealableDecision.NOT_TO_REASSESS;
import static uk.ehcqa.shared.appeal.AppealableDecision.NO_PLAN;
import static uk.ehcqa.shared.appeal.AppealableDecision.REASSESSED_PLAN;
import static uk.ehcqa.shared.appeal.AppealableDecision.TO_END_THE_PLAN;
import static uk.ehcqa.shared.ceasing.CeasingStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_REFUSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.proceeding.Proceeding;
import uk.ehcqa.shared.proceeding.ProceedingStep;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;

/** A notice with which the family can appeal, as the steps of the case tell of it, and the day it was sent. */
public record SentNotice(Notice notice, LocalDate sentOn) {

    /** Those of assessments first, then those of plans, each in their order. */
    public static List<SentNotice> of(CaseFile file) {
        return Stream.concat(
                        file.assessments().stream().flatMap(SentNotice::ofAssessment),
                        IntStream.rangeClosed(1, file.plans().size())
                                .boxed()
                                .flatMap(number -> ofPlan(number, file.plans().get(number - 1))))
                .toList();
    }

    public static Optional<SentNotice> find(CaseFile file, Notice notice) {
        return of(file).stream().filter(sent -> sent.notice().equals(notice)).findFirst();
    }

    private static Stream<SentNotice> ofAssessment(NeedsAssessment assessment) {
        return Stream.concat(
                told(assessment.takenOn(Step.ASSESSMENT_REFUSED), NOT_TO_ASSESS, assessment.episode()),
                told(assessment.takenOn(Step.NO_PLAN_NOTICE_SENT), NO_PLAN, assessment.episode()));
    }

    private static Stream<SentNotice> told(Optional<LocalDate> on, AppealableDecision decision, int episode) {
        return on.stream().map(day -> new SentNotice(new Notice(decision, episode, null), day));
    }

    /** Of a plan that another authority made, its own notices alone. */
    private static Stream<SentNotice> ofPlan(int number, Plan plan) {
        var made = plan.transferredFrom() == null
                ? Stream.of(new SentNotice(new Notice(FINAL_PLAN, number, null), plan.madeOn()))
                : Stream.<SentNotice>of();
        return Stream.of(
                        made,
                        plan.reviews().inOrder().stream().flatMap(review -> ofReview(number, review)),
                        plan.amendments()
                                .onRecord()
                                .flatMap(it -> ofProceeding(number, it, AMENDED_PLAN_SENT, AMENDED_PLAN)),
                        plan.reassessments().onRecord().flatMap(it -> ofReassessment(number, it)),
                        plan.ceasings()
                                .onRecord()
                                .flatMap(it -> ofProceeding(number, it, DECISION_NOTIFIED, TO_END_THE_PLAN)))
                .flatMap(notices -> notices);
    }

    private static <S extends Enum<S> & ProceedingStep<S>> Stream<SentNotice> ofProceeding(
            int plan, Proceeding<S> proceeding, S step, AppealableDecision decision) {
        return proceeding.takenOn(step).stream()
                .map(day -> new SentNotice(new Notice(decision, plan, null, proceeding.number()), day));
    }

    private static Stream<SentNotice> ofReassessment(int plan, Reassessment reassessment) {
        return Stream.of(
                        ofProceeding(plan, reassessment, REASSESSMENT_REFUSED, NOT_TO_REASSESS),
                        ofProceeding(plan, reassessment, PLAN_SENT, REASSESSED_PLAN),
                        ofProceeding(plan, reassessment, NO_AMENDMENT_NOTIFIED, NOT_TO_AMEND))
                .flatMap(notices -> notices);
    }

    private static Stream<SentNotice> ofReview(int plan, Review review) {
        return Stream.of(
                        told(review, ReviewStep.AMENDED_PLAN_SENT, AMENDED_PLAN, plan),
                        told(review, ReviewStep.NO_AMENDMENT_NOTIFIED, NOT_TO_AMEND, plan),
                        kept(review, plan),
                        decided(review, ReviewOutcome.CEASE, TO_END_THE_PLAN, plan))
                .flatMap(notices -> notices);
    }

    /** Where amendments were proposed, what became of them is the decision, whatever a later return calls the review. */
    private static Stream<SentNotice> kept(Review review, int plan) {
        var proposed = Stream.of(
                        ReviewStep.AMENDMENT_NOTICE_SENT,
                        ReviewStep.AMENDED_PLAN_SENT,
                        ReviewStep.NO_AMENDMENT_NOTIFIED)
                .anyMatch(review::took);
        return proposed ? Stream.of() : decided(review, ReviewOutcome.MAINTAIN, NOT_TO_AMEND, plan);
    }

    private static Stream<SentNotice> decided(
            Review review, ReviewOutcome outcome, AppealableDecision decision, int plan) {
        return review.outcome() == outcome ? told(review, ReviewStep.DECISION_NOTIFIED, decision, plan) : Stream.of();
    }

    private static Stream<SentNotice> told(Review review, ReviewStep step, AppealableDecision decision, int plan) {
        return review.takenOn(step).stream()
                .map(day -> new SentNotice(new Notice(decision, plan, review.number()), day));
    }
}
