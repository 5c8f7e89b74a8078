package uk.ehcqa.shared.assessment;

import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;
import static uk.ehcqa.shared.timeliness.TimeLimit.REPRESENTATIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** What each event changes in a needs assessment. Maps are kept in order, so that the same events give the same bytes. */
final class AssessmentEvolution {

    private final NeedsAssessment before;
    private @Nullable RequestSource requestedBy;
    private @Nullable Week20 week20;
    private final Map<TimeLimit, LocalDate> dueOn;
    private final Map<Step, LocalDate> steps;
    private final List<LinkedRequest> linkedRequests;
    private final Map<Step, OverturnRoute> overturned;
    private final List<RecordedException> exceptions;
    private final Map<TimeLimit, DelayReason> delayReasons;
    private final Map<Step, List<LocalDate>> wrongDates;

    AssessmentEvolution(NeedsAssessment before) {
        this.before = before;
        this.requestedBy = before.requestedBy();
        this.week20 = before.week20();
        this.dueOn = new TreeMap<>(before.dueOn());
        this.steps = new TreeMap<>(before.steps());
        this.linkedRequests = new ArrayList<>(before.linkedRequests());
        this.overturned = new TreeMap<>(before.overturned());
        this.exceptions = new ArrayList<>(before.exceptions());
        this.delayReasons = new TreeMap<>(before.delayReasons());
        this.wrongDates = new TreeMap<>(before.wrongDates());
    }

    static NeedsAssessment begunBy(RequestReceived event) {
        var nothing = new NeedsAssessment(
                event.episode(),
                event.requestedBy(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                null,
                Map.of(),
                Map.of());
        return new AssessmentEvolution(nothing).after(event);
    }

    NeedsAssessment after(NeedsAssessmentEvent event) {
        evolve(event);
        return result();
    }

    NeedsAssessment afterDeathOn(LocalDate diedOn) {
        steps.put(Step.CHILD_DIED, diedOn);
        return result();
    }

    private NeedsAssessment result() {
        return new NeedsAssessment(
                before.number(),
                requestedBy,
                Collections.unmodifiableMap(dueOn),
                Collections.unmodifiableMap(steps),
                List.copyOf(linkedRequests),
                Collections.unmodifiableMap(overturned),
                List.copyOf(exceptions),
                week20,
                Collections.unmodifiableMap(delayReasons),
                Collections.unmodifiableMap(wrongDates));
    }

    private void evolve(NeedsAssessmentEvent event) {
        switch (event) {
            case RequestReceived received -> {
                steps.put(Step.REQUEST_RECEIVED, received.receivedOn());
                due(received.decisionDueOn(), received.noPlanNoticeDueOn(), received.finalPlanDueOn());
            }
            case RequestSourceReturned source -> requestedBy = source.requestedBy();
            case FurtherRequestLinked link ->
                linkedRequests.add(new LinkedRequest(link.receivedOn(), link.requestedBy()));
            case AssessmentRefused refused -> steps.put(Step.ASSESSMENT_REFUSED, refused.notifiedOn());
            case AssessmentAgreed agreed -> steps.put(Step.ASSESSMENT_AGREED, agreed.notifiedOn());
            case AdviceRequested requested -> steps.put(Step.ADVICE_REQUESTED, requested.requestedOn());
            case NoPlanNoticeSent notice -> steps.put(Step.NO_PLAN_NOTICE_SENT, notice.sentOn());
            case RefusalOverturned overturn -> overturned.put(overturn.refusal(), overturn.by());
            case DraftPlanSent draft -> {
                steps.put(draft.resent() ? Step.DRAFT_PLAN_RESENT : Step.DRAFT_PLAN_SENT, draft.sentOn());
                dueOn.put(REPRESENTATIONS, draft.representationsUntil());
            }
            case FinalPlanSent plan -> steps.put(Step.FINAL_PLAN_SENT, plan.sentOn());
            case RequestWithdrawn withdrawn -> steps.put(Step.REQUEST_WITHDRAWN, withdrawn.withdrawnOn());
            case ChildMovedAway moved -> steps.put(Step.CHILD_MOVED_AWAY, moved.movedOn());
            case ExceptionRecorded recorded -> exceptions.add(RecordedException.of(recorded));
            case ExceptionReturned returned -> {
                exceptions.removeIf(RecordedException::wasReturned);
                exceptions.add(RecordedException.of(returned));
                week20 = new Week20(true, returned.asOf());
            }
            case ReturnedExceptionWithdrawn withdrawn -> {
                exceptions.replaceAll(e -> e.wasReturned() ? e.takenBack() : e);
                week20 = new Week20(false, withdrawn.asOf());
            }
            case ExceptionWithdrawn withdrawn ->
                exceptions.replaceAll(e -> e.number() == withdrawn.number() ? e.takenBack() : e);
            case DelayReasonRecorded delay -> delayReasons.put(delay.limit(), delay.reason());
            case ReceiptDateCorrected correction -> {
                correct(Step.REQUEST_RECEIVED, correction.wrongDate(), correction.receivedOn());
                due(correction.decisionDueOn(), correction.noPlanNoticeDueOn(), correction.finalPlanDueOn());
            }
            case StepDateCorrected correction -> {
                correct(correction.step(), correction.wrongDate(), correction.date());
                var until = correction.representationsUntil();
                if (until != null) {
                    dueOn.put(REPRESENTATIONS, until);
                }
            }
        }
    }

    private void due(LocalDate decision, LocalDate noPlanNotice, LocalDate finalPlan) {
        dueOn.put(ASSESSMENT_DECISION, decision);
        dueOn.put(NO_PLAN_NOTICE, noPlanNotice);
        dueOn.put(FINAL_PLAN, finalPlan);
    }

    private void correct(Step step, LocalDate wrongDate, LocalDate date) {
        steps.put(step, date);
        var wrong = new ArrayList<>(wrongDates.getOrDefault(step, List.of()));
        wrong.add(wrongDate);
        wrongDates.put(step, List.copyOf(wrong));
    }
}
