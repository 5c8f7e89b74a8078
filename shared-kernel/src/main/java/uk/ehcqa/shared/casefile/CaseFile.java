package uk.ehcqa.shared.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.appeal.AppealEvent;
import uk.ehcqa.shared.appeal.Disputes;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseFileEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.ChildDetailsCorrected;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.casework.ChildDetailsReturned;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.DateOfDeathCorrected;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanEvent;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.privacy.Erased;

/**
 * Everything recorded of one child or young person, as the events of the case tell it.
 *
 * @param child the personal details now held
 * @param returnedChild the personal details as the last return gave them, so that the same return again changes nothing
 *     that somebody has since put right
 * @param returnedAsOf the day on which the latest return that gave other details describes them, if it said so
 * @param deathsInError every date of a death that was put right or marked as recorded in error, which a return may still
 *     give
 * @param assessments the needs assessments, first to last
 * @param plans the plans, first to last: at most the last is in force
 * @param disputes what became of the decisions in mediation and before the tribunal
 * @param allocation to whom the case was allocated last; null while it is nobody's
 */
public record CaseFile(
        CaseId caseId,
        CaseReference reference,
        Child child,
        Child returnedChild,
        @Nullable LocalDate returnedAsOf,
        @Nullable LocalDate diedOn,
        List<LocalDate> deathsInError,
        List<NeedsAssessment> assessments,
        List<Plan> plans,
        Disputes disputes,
        @Nullable Allocation allocation) {

    /** What is read in place of what was erased, by its type. */
    public static final Map<Class<?>, Object> STAND_INS =
            Map.of(Child.class, Child.ERASED, PlanParticulars.class, PlanParticulars.NONE, String.class, Erased.WORDS);

    public static CaseFile openedBy(CaseOpened event) {
        return new CaseFile(
                event.caseId(),
                event.reference(),
                event.child(),
                event.child(),
                event.returnedAsOf(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Disputes.NONE,
                null);
    }

    public CaseFile after(CaseEvent event) {
        return EventFamilies.choose(
                event,
                this::afterChange,
                this::afterStep,
                this::afterPlanStep,
                review -> with(review.plan(), plan -> plan.after(review)),
                transfer -> with(transfer.plan(), plan -> plan.after(transfer)),
                this::afterAppealStep,
                amendment -> with(amendment.plan(), plan -> plan.after(amendment)),
                ceasing -> with(ceasing.plan(), plan -> plan.after(ceasing)),
                takeover -> with(takeover.plan(), plan -> plan.after(takeover)),
                move -> with(move.plan(), plan -> plan.after(move)));
    }

    private CaseFile afterChange(CaseFileEvent event) {
        return switch (event) {
            case CaseOpened opened -> openedBy(opened);
            case CaseAllocated allocated -> allocatedAs(allocated.allocation());
            case ChildDetailsReturned details ->
                described(details.child(), details.returned(), details.asOf() == null ? returnedAsOf : details.asOf());
            case ChildDetailsCorrected corrected -> described(corrected.child(), returnedChild, returnedAsOf);
            case ChildDied died -> closedByDeathOn(died.diedOn());
            case DateOfDeathCorrected corrected ->
                andDeathInError(corrected.wrongDate()).closedByDeathOn(corrected.diedOn());
            case ChildDetailsErased erasure -> erased();
            case DeathMarkedRecordedInError marked ->
                andDeathInError(marked.diedOn()).openedAgain();
        };
    }

    private CaseFile afterStep(NeedsAssessmentEvent event) {
        var changed = with(
                event instanceof RequestReceived begin
                        ? append(assessments, NeedsAssessment.begunBy(begin))
                        : replace(
                                assessments,
                                event.episode() - 1,
                                assessment(event.episode()).after(event)));
        return switch (event) {
            case FinalPlanSent sent -> changed.withPlans(append(plans, Plan.madeOn(sent.sentOn(), null)));
            case StepDateCorrected correction -> changed.withPlans(plansAfter(correction));
            case StepMarkedRecordedInError marked -> changed.withPlans(plansAfter(marked));
            default -> changed;
        };
    }

    private CaseFile afterPlanStep(PlanEvent event) {
        return event instanceof EarlierPlanRecorded earlier
                ? withPlans(append(plans, Plan.madeOn(earlier.startedOn(), earlier.transferredFrom())))
                : with(event.plan(), plan -> plan.after(event));
    }

    /** What overturns a refusal lets its assessment go on; what was said so in error lets the refusal stand again. */
    private CaseFile afterAppealStep(AppealEvent event) {
        var notice = event.notice();
        var before = disputes.about(notice);
        var changed = with(disputes.after(event));
        var now = changed.disputes().about(notice);
        if (before.overturnedBy().isEmpty() && now.overturnedBy().isEmpty()) {
            return changed;
        }
        var refusal = Refusals.notifiedIn(notice);
        var assessment = assessment(notice.number()).withOverturning(refusal, Refusals.overturning(now));
        return changed.with(replace(assessments, notice.number() - 1, assessment));
    }

    /** The needs assessment of that episode, if the case has one. */
    public Optional<NeedsAssessment> findAssessment(int episode) {
        return assessments.stream()
                .filter(assessment -> assessment.episode() == episode)
                .findFirst();
    }

    /** The needs assessment of that episode, which must exist. */
    public NeedsAssessment assessment(int episode) {
        return assessments.get(episode - 1);
    }

    public Optional<NeedsAssessment> latestAssessment() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.getLast());
    }

    public Optional<NeedsAssessment> openAssessment() {
        return latestAssessment().filter(assessment -> assessment.stage().isOpen());
    }

    /** The first day of which anything is on record: a request received, or a plan made before the records. */
    public Optional<LocalDate> begunOn() {
        return Stream.concat(
                        assessments.stream().map(NeedsAssessment::receivedOn),
                        plans.stream().map(Plan::madeOn))
                .min(Comparator.naturalOrder());
    }

    public Optional<Plan> planInForce() {
        return plans.stream().filter(Plan::inForce).findFirst();
    }

    private List<Plan> plansAfter(StepDateCorrected correction) {
        if (correction.step() != Step.FINAL_PLAN_SENT) {
            return plans;
        }
        return plans.stream()
                .map(plan -> plan.madeOn().equals(correction.wrongDate()) ? plan.madeOn(correction.date()) : plan)
                .toList();
    }

    private CaseFile described(Child held, Child returned, @Nullable LocalDate asOf) {
        return new CaseFile(
                caseId,
                reference,
                held,
                returned,
                asOf,
                diedOn,
                deathsInError,
                assessments,
                plans,
                disputes,
                allocation);
    }

    /** What the events say once the personal details in them cannot be read any more. */
    private CaseFile erased() {
        return described(Child.ERASED, Child.ERASED, returnedAsOf)
                .withPlans(plans.stream().map(Plan::erased).toList());
    }

    private List<Plan> plansAfter(StepMarkedRecordedInError marked) {
        return marked.step() == Step.FINAL_PLAN_SENT && !plans.isEmpty() ? plans.subList(0, plans.size() - 1) : plans;
    }

    private CaseFile closedByDeathOn(LocalDate died) {
        var ended = assessments.stream()
                .map(assessment -> assessment.afterDeathOn(died))
                .toList();
        var ceased = plans.stream().map(plan -> plan.afterDeathOn(died)).toList();
        return with(died, deathsInError, ended, ceased);
    }

    private CaseFile andDeathInError(LocalDate date) {
        return with(diedOn, append(deathsInError, date), assessments, plans);
    }

    private CaseFile openedAgain() {
        return with(
                null,
                deathsInError,
                assessments.stream().map(NeedsAssessment::afterDeathInError).toList(),
                plans.stream().map(Plan::afterDeathInError).toList());
    }

    private CaseFile with(List<NeedsAssessment> changed) {
        return with(diedOn, deathsInError, changed, plans);
    }

    private CaseFile with(int plan, UnaryOperator<Plan> change) {
        return withPlans(replace(plans, plan - 1, change.apply(plans.get(plan - 1))));
    }

    private CaseFile withPlans(List<Plan> changed) {
        return with(diedOn, deathsInError, assessments, changed);
    }

    private CaseFile with(
            @Nullable LocalDate died,
            List<LocalDate> notDied,
            List<NeedsAssessment> changedAssessments,
            List<Plan> changedPlans) {
        return new CaseFile(
                caseId,
                reference,
                child,
                returnedChild,
                returnedAsOf,
                died,
                notDied,
                changedAssessments,
                List.copyOf(changedPlans),
                disputes,
                allocation);
    }

    private CaseFile with(Disputes changed) {
        return new CaseFile(
                caseId,
                reference,
                child,
                returnedChild,
                returnedAsOf,
                diedOn,
                deathsInError,
                assessments,
                plans,
                changed,
                allocation);
    }

    private CaseFile allocatedAs(Allocation latest) {
        return new CaseFile(
                caseId,
                reference,
                child,
                returnedChild,
                returnedAsOf,
                diedOn,
                deathsInError,
                assessments,
                plans,
                disputes,
                latest);
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private static <T> List<T> replace(List<T> list, int index, T item) {
        var changed = new ArrayList<>(list);
        changed.set(index, item);
        return List.copyOf(changed);
    }
}
