package uk.ehcqa.shared.assessment;

import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;
import static uk.ehcqa.shared.timeliness.TimeLimit.REPRESENTATIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final Map<Step, Overturning> overturned;
    private final Map<Step, Overturning> toldOverturned;
    private final List<RecordedException> exceptions;
    private final Map<TimeLimit, DelayReason> delayReasons;
    private final Map<Step, List<LocalDate>> wrongDates;
    private final List<WrongRequestDate> wrongRequestDates;
    private final List<LocalDate> draftsResent;
    private RecordedInError inError;

    AssessmentEvolution(NeedsAssessment before) {
        this.before = before;
        this.requestedBy = before.requestedBy();
        this.week20 = before.week20();
        this.dueOn = copy(TimeLimit.class, before.dueOn());
        this.steps = copy(Step.class, before.steps());
        this.linkedRequests = new ArrayList<>(before.linkedRequests());
        this.overturned = copy(Step.class, before.overturned());
        this.toldOverturned = copy(Step.class, before.toldOverturned());
        this.exceptions = new ArrayList<>(before.exceptions());
        this.delayReasons = copy(TimeLimit.class, before.delayReasons());
        this.wrongDates = copy(Step.class, before.wrongDates());
        this.wrongRequestDates = new ArrayList<>(before.wrongRequestDates());
        this.draftsResent = new ArrayList<>(before.draftsResent());
        this.inError = before.inError();
    }

    static NeedsAssessment begunBy(RequestReceived event) {
        var nothing = new NeedsAssessment(
                event.episode(),
                event.requestedBy(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                null,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                RecordedInError.NOTHING);
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

    NeedsAssessment withoutDeath() {
        steps.remove(Step.CHILD_DIED);
        return result();
    }

    NeedsAssessment withOverturning(Step refusal, Optional<Overturning> overturning) {
        overturned.remove(refusal);
        overturning
                .or(() -> Optional.ofNullable(toldOverturned.get(refusal)))
                .ifPresent(it -> overturned.put(refusal, it));
        return result();
    }

    private NeedsAssessment result() {
        return new NeedsAssessment(
                before.episode(),
                requestedBy,
                Collections.unmodifiableMap(dueOn),
                Collections.unmodifiableMap(steps),
                List.copyOf(linkedRequests),
                Collections.unmodifiableMap(overturned),
                Collections.unmodifiableMap(toldOverturned),
                List.copyOf(exceptions),
                week20,
                Collections.unmodifiableMap(delayReasons),
                Collections.unmodifiableMap(wrongDates),
                List.copyOf(wrongRequestDates),
                List.copyOf(draftsResent),
                inError);
    }

    private void evolve(NeedsAssessmentEvent event) {
        switch (event) {
            case RequestReceived received -> {
                take(received);
                due(received.decisionDueOn(), received.noPlanNoticeDueOn(), received.finalPlanDueOn());
            }
            case RequestSourceReturned source -> requestedBy = source.requestedBy();
            case FurtherRequestLinked link ->
                linkedRequests.add(new LinkedRequest(link.receivedOn(), link.requestedBy()));
            case RefusalOverturned overturn -> overturn(overturn);
            case DraftPlanSent draft -> sendDraft(draft);
            case StepTaken taken -> take(taken);
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
            case StepDateCorrected correction -> correctStep(correction);
            case LinkedRequestDateCorrected correction -> correctRequest(correction);
            case EarlierDraftDateCorrected correction -> {
                draftsResent.set(correction.draft() - 1, correction.date());
                addWrongDate(Step.DRAFT_PLAN_RESENT, correction.wrongDate());
            }
            case ExceptionDaysCorrected correction ->
                exceptions.replaceAll(e ->
                        e.number() == correction.number() ? e.lasting(correction.firstDay(), correction.lastDay()) : e);
            case OverturningDateCorrected correction -> correctOverturning(correction);
            case StepMarkedRecordedInError marked -> takeOut(marked);
            case OverturningMarkedRecordedInError marked -> {
                overturned.remove(marked.refusal());
                toldOverturned.remove(marked.refusal());
                inError = inError.andOverturningOf(marked.refusal());
            }
            case LinkedRequestMarkedRecordedInError marked ->
                takeOut(new LinkedRequest(marked.receivedOn(), marked.requestedBy()));
            case DelayReasonMarkedRecordedInError marked -> delayReasons.remove(marked.limit());
        }
    }

    private void overturn(RefusalOverturned event) {
        var told = new Overturning(event.by(), event.overturnedOn());
        overturned.put(event.refusal(), told);
        toldOverturned.put(event.refusal(), told);
    }

    private void correctOverturning(OverturningDateCorrected correction) {
        var told = new Overturning(
                Objects.requireNonNull(toldOverturned.get(correction.refusal())).by(), correction.overturnedOn());
        overturned.put(correction.refusal(), told);
        toldOverturned.put(correction.refusal(), told);
    }

    private void correctRequest(LinkedRequestDateCorrected correction) {
        var wrong = new LinkedRequest(correction.wrongDate(), correction.requestedBy());
        var right = new LinkedRequest(correction.receivedOn(), correction.requestedBy());
        linkedRequests.set(linkedRequests.indexOf(wrong), right);
        wrongRequestDates.replaceAll(
                each -> each.request().equals(wrong) ? new WrongRequestDate(right, each.date()) : each);
        wrongRequestDates.add(new WrongRequestDate(right, correction.wrongDate()));
    }

    /** With every day that was ever recorded for it. */
    private void takeOut(LinkedRequest request) {
        linkedRequests.remove(request);
        inError = inError.and(request);
        wrongRequestDates.stream()
                .filter(wrong -> wrong.request().equals(request))
                .map(wrong -> new LinkedRequest(wrong.date(), request.requestedBy()))
                .forEach(wrong -> inError = inError.and(wrong));
        wrongRequestDates.removeIf(wrong -> wrong.request().equals(request));
    }

    private void sendDraft(DraftPlanSent draft) {
        take(draft);
        dueOn.put(REPRESENTATIONS, draft.representationsUntil());
        if (draft.resent()) {
            draftsResent.add(draft.sentOn());
        }
    }

    private void correctStep(StepDateCorrected correction) {
        correct(correction.step(), correction.wrongDate(), correction.date());
        var until = correction.representationsUntil();
        if (until != null) {
            dueOn.put(REPRESENTATIONS, until);
        }
        if (correction.step() == Step.DRAFT_PLAN_RESENT) {
            draftsResent.set(draftsResent.size() - 1, correction.date());
        }
    }

    /** With every date that was ever recorded for it: a return may still give any of them. */
    private void takeOut(StepMarkedRecordedInError marked) {
        var step = marked.step();
        var dates = new ArrayList<>(wrongDates.getOrDefault(step, List.of()));
        dates.add(marked.date());
        wrongDates.remove(step);
        inError = inError.and(step, dates);
        steps.remove(step);
        if (step == Step.DRAFT_PLAN_RESENT) {
            goBackToEarlierDraft();
        }
        if (step == Step.DRAFT_PLAN_SENT || step == Step.DRAFT_PLAN_RESENT) {
            commentUntil(marked.representationsUntil());
        }
    }

    private void goBackToEarlierDraft() {
        draftsResent.removeLast();
        if (!draftsResent.isEmpty()) {
            steps.put(Step.DRAFT_PLAN_RESENT, draftsResent.getLast());
        }
    }

    private void commentUntil(@Nullable LocalDate until) {
        if (until == null) {
            dueOn.remove(REPRESENTATIONS);
        } else {
            dueOn.put(REPRESENTATIONS, until);
        }
    }

    private void take(StepTaken taken) {
        steps.put(taken.step(), taken.takenOn());
    }

    private void due(LocalDate decision, LocalDate noPlanNotice, LocalDate finalPlan) {
        dueOn.put(ASSESSMENT_DECISION, decision);
        dueOn.put(NO_PLAN_NOTICE, noPlanNotice);
        dueOn.put(FINAL_PLAN, finalPlan);
    }

    private void correct(Step step, LocalDate wrongDate, LocalDate date) {
        steps.put(step, date);
        addWrongDate(step, wrongDate);
    }

    private void addWrongDate(Step step, LocalDate wrongDate) {
        var wrong = new ArrayList<>(wrongDates.getOrDefault(step, List.of()));
        wrong.add(wrongDate);
        wrongDates.put(step, List.copyOf(wrong));
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Class<K> keys, Map<K, V> map) {
        var copy = new EnumMap<K, V>(keys);
        copy.putAll(map);
        return copy;
    }
}
