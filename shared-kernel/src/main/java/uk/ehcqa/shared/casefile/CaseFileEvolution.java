package uk.ehcqa.shared.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.ehcqa.shared.amendment.AmendmentEvent;
import uk.ehcqa.shared.appeal.AppealEvent;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.CaseFileEvent;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.ChildDetailsCorrected;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.casework.ChildDetailsReturned;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.DateOfDeathCorrected;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;
import uk.ehcqa.shared.ceasing.CeasingEvent;
import uk.ehcqa.shared.consultation.ConsultationEvent;
import uk.ehcqa.shared.contribution.ContributionEvent;
import uk.ehcqa.shared.move.MoveEvent;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanEvent;
import uk.ehcqa.shared.plantext.PlanTextEvent;
import uk.ehcqa.shared.reassessment.ReassessmentEvent;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.takeover.TakeoverEvent;
import uk.ehcqa.shared.transfer.TransferEvent;

/** What each event changes in a case file. */
record CaseFileEvolution(CaseFile before) implements EventFamilies<CaseFile> {

    @Override
    public CaseFile ofTheFile(CaseFileEvent event) {
        return switch (event) {
            case CaseOpened opened -> CaseFile.openedBy(opened);
            case CaseAllocated allocated -> before.allocatedAs(allocated.allocation());
            case ChildDetailsReturned details ->
                before.described(
                        details.child(),
                        details.returned(),
                        details.asOf() == null ? before.returnedAsOf() : details.asOf());
            case ChildDetailsCorrected corrected ->
                before.described(corrected.child(), before.returnedChild(), before.returnedAsOf());
            case ChildDied died -> before.closedByDeathOn(died.diedOn());
            case DateOfDeathCorrected corrected ->
                before.andDeathInError(corrected.wrongDate()).closedByDeathOn(corrected.diedOn());
            case ChildDetailsErased erasure -> before.erased();
            case DeathMarkedRecordedInError marked ->
                before.andDeathInError(marked.diedOn()).openedAgain();
        };
    }

    @Override
    public CaseFile ofAnAssessment(NeedsAssessmentEvent event) {
        var changed = before.withAssessments(
                event instanceof RequestReceived begin
                        ? append(before.assessments(), NeedsAssessment.begunBy(begin))
                        : replace(before.assessments(), event.episode(), assessment -> assessment.after(event)));
        return switch (event) {
            case FinalPlanSent sent -> changed.withPlans(append(before.plans(), Plan.madeOn(sent.sentOn(), null)));
            case StepDateCorrected correction -> changed.withPlans(plansAfter(correction));
            case StepMarkedRecordedInError marked -> changed.withPlans(plansAfter(marked));
            default -> changed;
        };
    }

    @Override
    public CaseFile ofAPlan(PlanEvent event) {
        return event instanceof EarlierPlanRecorded earlier
                ? before.withPlans(append(before.plans(), Plan.earlier(earlier.startedOn(), earlier.transferredFrom())))
                : with(event.plan(), plan -> plan.after(event));
    }

    @Override
    public CaseFile ofAReview(ReviewEvent event) {
        return with(event.plan(), plan -> plan.after(event));
    }

    @Override
    public CaseFile ofATransfer(TransferEvent event) {
        return with(event.plan(), plan -> plan.after(event));
    }

    /** What overturns a refusal lets its assessment go on; what was said so in error lets the refusal stand again. */
    @Override
    public CaseFile ofAnAppeal(AppealEvent event) {
        var notice = event.notice();
        var earlier = before.disputes().about(notice);
        var changed = before.with(before.disputes().after(event));
        var now = changed.disputes().about(notice);
        if (earlier.overturnedBy().isEmpty() && now.overturnedBy().isEmpty()) {
            return changed;
        }
        return changed.withAssessments(replace(
                before.assessments(),
                notice.number(),
                assessment -> assessment.withOverturning(Refusals.notifiedIn(notice), Refusals.overturning(now))));
    }

    @Override
    public CaseFile ofAnAmendment(AmendmentEvent event) {
        return with(event.plan(), plan -> plan.after(event));
    }

    @Override
    public CaseFile ofAReassessment(ReassessmentEvent event) {
        return with(event.plan(), plan -> plan.after(event));
    }

    @Override
    public CaseFile ofACeasing(CeasingEvent event) {
        return with(event.plan(), plan -> plan.after(event));
    }

    @Override
    public CaseFile ofATakeover(TakeoverEvent event) {
        return with(event.plan(), plan -> plan.after(event));
    }

    @Override
    public CaseFile ofAMove(MoveEvent event) {
        return with(event.plan(), plan -> plan.after(event));
    }

    @Override
    public CaseFile ofAContribution(ContributionEvent event) {
        return before.with(before.contributions().after(event));
    }

    @Override
    public CaseFile ofAConsultation(ConsultationEvent event) {
        return before.with(before.consultations().after(event));
    }

    @Override
    public CaseFile ofAPlanText(PlanTextEvent event) {
        return before.with(before.planVersions().after(event));
    }

    private List<Plan> plansAfter(StepDateCorrected correction) {
        if (correction.step() != Step.FINAL_PLAN_SENT) {
            return before.plans();
        }
        return before.plans().stream()
                .map(plan -> !plan.earlier() && plan.madeOn().equals(correction.wrongDate())
                        ? plan.madeOn(correction.date())
                        : plan)
                .toList();
    }

    private List<Plan> plansAfter(StepMarkedRecordedInError marked) {
        var plans = before.plans();
        return marked.step() == Step.FINAL_PLAN_SENT && !plans.isEmpty() ? plans.subList(0, plans.size() - 1) : plans;
    }

    private CaseFile with(int plan, UnaryOperator<Plan> change) {
        return before.withPlans(replace(before.plans(), plan, change));
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /** The list with one changed: the first has the number 1. */
    private static <T> List<T> replace(List<T> list, int number, UnaryOperator<T> change) {
        var changed = new ArrayList<>(list);
        changed.set(number - 1, change.apply(list.get(number - 1)));
        return List.copyOf(changed);
    }
}
