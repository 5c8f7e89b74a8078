package uk.ehcqa.shared.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plantext.SentPlan;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.review.ReviewStep;

/** Every time a plan of a case was sent, so far as is recorded: each has words of its own. */
public record SentPlans(CaseFile file) {

    /** In the order in which they were sent. */
    public List<SentPlan> all() {
        var ofPlans = IntStream.rangeClosed(1, file.plans().size())
                .boxed()
                .flatMap(number -> of(number, file.plans().get(number - 1)));
        return Stream.concat(ofPlans, draftsOfFirst())
                .distinct()
                .sorted((one, other) -> one.sentOn().compareTo(other.sentOn()))
                .toList();
    }

    public boolean include(SentPlan sent) {
        return all().contains(sent);
    }

    private Stream<SentPlan> of(int number, Plan plan) {
        var made = new SentPlan(number, PlanStage.FINAL, plan.madeOn());
        var drafts = file.assessments().stream()
                .filter(assessment -> !plan.earlier()
                        && assessment.takenOn(Step.FINAL_PLAN_SENT).equals(Optional.of(plan.madeOn())))
                .flatMap(SentPlans::drafts);
        return Stream.of(
                        drafts.map(on -> new SentPlan(number, PlanStage.DRAFT, on)),
                        Stream.of(made),
                        notices(plan).map(on -> new SentPlan(number, PlanStage.DRAFT, on)),
                        amended(plan).map(on -> new SentPlan(number, PlanStage.AMENDED, on)))
                .flatMap(sent -> sent);
    }

    /** Of a plan that is still to be made. */
    private Stream<SentPlan> draftsOfFirst() {
        return file.latestAssessment().stream()
                .filter(assessment -> assessment.takenOn(Step.FINAL_PLAN_SENT).isEmpty())
                .flatMap(SentPlans::drafts)
                .map(on -> new SentPlan(file.plans().size() + 1, PlanStage.DRAFT, on));
    }

    private static Stream<LocalDate> drafts(NeedsAssessment assessment) {
        return Stream.of(assessment.takenOn(Step.DRAFT_PLAN_SENT), assessment.takenOn(Step.DRAFT_PLAN_RESENT))
                .flatMap(Optional::stream);
    }

    private static Stream<LocalDate> notices(Plan plan) {
        return Stream.of(
                        plan.reviews().inOrder().stream()
                                .flatMap(it -> it.takenOn(ReviewStep.AMENDMENT_NOTICE_SENT).stream()),
                        plan.amendments().onRecord().flatMap(it -> it.takenOn(AmendmentStep.NOTICE_SENT).stream()),
                        plan.reassessments()
                                .onRecord()
                                .flatMap(it -> it.takenOn(ReassessmentStep.DRAFT_PLAN_SENT).stream()))
                .flatMap(dates -> dates);
    }

    private static Stream<LocalDate> amended(Plan plan) {
        return Stream.of(
                        plan.reviews().inOrder().stream()
                                .flatMap(it -> it.takenOn(ReviewStep.AMENDED_PLAN_SENT).stream()),
                        plan.amendments()
                                .onRecord()
                                .flatMap(it -> it.takenOn(AmendmentStep.AMENDED_PLAN_SENT).stream()),
                        plan.reassessments().onRecord().flatMap(it -> it.takenOn(ReassessmentStep.PLAN_SENT).stream()))
                .flatMap(dates -> dates);
    }
}
