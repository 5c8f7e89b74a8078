package uk.ehcqa.shared.assessment;

import static java.util.Collections.unmodifiableMap;
import static uk.ehcqa.shared.assessment.Step.*;
import static uk.ehcqa.shared.timeliness.TimeLimit.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * One needs assessment as its events tell it. The aggregate decides from it and the read models show it, so that what
 * happened is read in one place.
 *
 * @param number which assessment of the case this is: the first is 1
 * @param dueOn the last day in time of each limit, settled when the request was received; of
 *     {@link TimeLimit#REPRESENTATIONS}, when the latest draft was sent
 * @param steps the business date of each step taken
 * @param overturned the refusals that were overturned, and how
 */
public record NeedsAssessment(
        int number,
        @Nullable RequestSource requestedBy,
        Map<TimeLimit, LocalDate> dueOn,
        Map<Step, LocalDate> steps,
        List<LinkedRequest> linkedRequests,
        Map<Step, OverturnRoute> overturned,
        List<RecordedException> exceptions,
        Map<TimeLimit, DelayReason> delayReasons) {

    public static NeedsAssessment begunBy(RequestReceived event) {
        return new NeedsAssessment(
                event.episode(),
                event.requestedBy(),
                limits(event.decisionDueOn(), event.noPlanNoticeDueOn(), event.finalPlanDueOn()),
                Map.of(REQUEST_RECEIVED, event.receivedOn()),
                List.of(),
                Map.of(),
                List.of(),
                Map.of());
    }

    public NeedsAssessment after(NeedsAssessmentEvent event) {
        return switch (event) {
            case RequestReceived begin -> begunBy(begin);
            case FurtherRequestLinked link -> linking(new LinkedRequest(link.receivedOn(), link.requestedBy()));
            case AssessmentRefused step -> taking(ASSESSMENT_REFUSED, step.notifiedOn());
            case AssessmentAgreed step -> taking(ASSESSMENT_AGREED, step.notifiedOn());
            case AdviceRequested step -> taking(ADVICE_REQUESTED, step.requestedOn());
            case NoPlanNoticeSent step -> taking(NO_PLAN_NOTICE_SENT, step.sentOn());
            case RefusalOverturned overturn -> overturning(overturn.refusal(), overturn.by());
            case DraftPlanSent draft ->
                taking(draft.issue() == 1 ? DRAFT_PLAN_SENT : DRAFT_PLAN_RESENT, draft.sentOn())
                        .due(Map.of(REPRESENTATIONS, draft.representationsUntil()));
            case FinalPlanSent step -> taking(FINAL_PLAN_SENT, step.sentOn());
            case RequestWithdrawn step -> taking(REQUEST_WITHDRAWN, step.withdrawnOn());
            case ChildMovedAway step -> taking(CHILD_MOVED_AWAY, step.movedOn());
            case ExceptionRecorded exception ->
                excepting(new RecordedException(
                        exception.number(),
                        exception.ground(),
                        exception.firstDay(),
                        exception.lastDay(),
                        exception.bearsOn()));
            case ExceptionReturned exception ->
                excepting(new RecordedException(0, null, null, null, Set.of(exception.bearsOn())));
            case ExceptionWithdrawn exception -> notExcepting(exception.number());
            case DelayReasonRecorded reason -> delayedBy(reason.limit(), reason.reason());
            case ReceiptDateCorrected correction ->
                taking(REQUEST_RECEIVED, correction.receivedOn())
                        .due(limits(
                                correction.decisionDueOn(),
                                correction.noPlanNoticeDueOn(),
                                correction.finalPlanDueOn()));
            case StepDateCorrected correction -> {
                var corrected = taking(correction.step(), correction.date());
                var until = correction.representationsUntil();
                yield until == null ? corrected : corrected.due(Map.of(REPRESENTATIONS, until));
            }
        };
    }

    /** The assessment ends with the death of the child or young person, if it has not ended before. */
    public NeedsAssessment afterDeathOn(LocalDate diedOn) {
        return stage().isOpen() ? taking(CHILD_DIED, diedOn) : this;
    }

    public LocalDate receivedOn() {
        return Objects.requireNonNull(steps.get(REQUEST_RECEIVED));
    }

    public Optional<LocalDate> takenOn(Step step) {
        return Optional.ofNullable(steps.get(step));
    }

    public Stage stage() {
        if (took(CHILD_DIED)) {
            return Stage.DIED;
        }
        if (took(CHILD_MOVED_AWAY)) {
            return Stage.MOVED_AWAY;
        }
        if (took(REQUEST_WITHDRAWN)) {
            return Stage.WITHDRAWN;
        }
        if (took(FINAL_PLAN_SENT)) {
            return Stage.PLAN_ISSUED;
        }
        if (stands(NO_PLAN_NOTICE_SENT)) {
            return Stage.NO_PLAN;
        }
        if (took(DRAFT_PLAN_SENT)) {
            return Stage.DRAFT_SENT;
        }
        if (stands(ASSESSMENT_REFUSED)) {
            return Stage.NOT_ASSESSED;
        }
        return took(ASSESSMENT_AGREED) || took(ASSESSMENT_REFUSED) ? Stage.ASSESSING : Stage.DECIDING_TO_ASSESS;
    }

    /** The day of the clock: the day of receipt is day 0, and day 140 is the last in time for the final plan. */
    public long dayOn(LocalDate date) {
        return ChronoUnit.DAYS.between(receivedOn(), date);
    }

    /** Whether an exception bears on the limit. It changes no date: only which published rate counts this plan. */
    public boolean isExceptedFrom(TimeLimit limit) {
        return exceptions.stream().anyMatch(exception -> exception.bearsOn().contains(limit));
    }

    /** The limits that bear on this assessment, in the order in which they fall due. */
    public List<Milestone> milestones() {
        var decision = new Milestone(
                ASSESSMENT_DECISION, due(ASSESSMENT_DECISION), first(ASSESSMENT_REFUSED, ASSESSMENT_AGREED));
        var planOrNot = new Milestone(
                NO_PLAN_NOTICE, due(NO_PLAN_NOTICE), first(NO_PLAN_NOTICE_SENT, DRAFT_PLAN_SENT, FINAL_PLAN_SENT));
        var finalPlan = new Milestone(FINAL_PLAN, due(FINAL_PLAN), steps.get(FINAL_PLAN_SENT));
        if (took(ASSESSMENT_REFUSED)) {
            return List.of(decision);
        }
        if (took(NO_PLAN_NOTICE_SENT)) {
            return List.of(decision, planOrNot);
        }
        var all = Stream.of(decision, planOrNot, finalPlan);
        return (stage().isOpen() ? all : all.filter(milestone -> milestone.metOn() != null)).toList();
    }

    /** The limit that the authority has to meet next, if it still has one to meet. */
    public Optional<Milestone> nextMilestone() {
        return milestones().stream()
                .filter(milestone -> milestone.metOn() == null)
                .findFirst();
    }

    private LocalDate due(TimeLimit limit) {
        return Objects.requireNonNull(dueOn.get(limit));
    }

    private boolean took(Step step) {
        return steps.containsKey(step);
    }

    private boolean stands(Step refusal) {
        return took(refusal) && !overturned.containsKey(refusal);
    }

    private @Nullable LocalDate first(Step... candidates) {
        return Stream.of(candidates)
                .map(steps::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private NeedsAssessment taking(Step step, LocalDate date) {
        return new NeedsAssessment(
                number,
                requestedBy,
                dueOn,
                with(steps, step, date),
                linkedRequests,
                overturned,
                exceptions,
                delayReasons);
    }

    private NeedsAssessment due(Map<TimeLimit, LocalDate> dates) {
        var all = new TreeMap<>(dueOn);
        all.putAll(dates);
        return new NeedsAssessment(
                number, requestedBy, unmodifiableMap(all), steps, linkedRequests, overturned, exceptions, delayReasons);
    }

    private NeedsAssessment linking(LinkedRequest request) {
        return new NeedsAssessment(
                number, requestedBy, dueOn, steps, with(linkedRequests, request), overturned, exceptions, delayReasons);
    }

    private NeedsAssessment overturning(Step refusal, OverturnRoute by) {
        return new NeedsAssessment(
                number,
                requestedBy,
                dueOn,
                steps,
                linkedRequests,
                with(overturned, refusal, by),
                exceptions,
                delayReasons);
    }

    private NeedsAssessment excepting(RecordedException exception) {
        return excepting(with(exceptions, exception));
    }

    private NeedsAssessment notExcepting(int exception) {
        return excepting(exceptions.stream()
                .filter(recorded -> recorded.number() != exception)
                .toList());
    }

    private NeedsAssessment excepting(List<RecordedException> standing) {
        return new NeedsAssessment(
                number, requestedBy, dueOn, steps, linkedRequests, overturned, standing, delayReasons);
    }

    private NeedsAssessment delayedBy(TimeLimit limit, DelayReason reason) {
        return new NeedsAssessment(
                number,
                requestedBy,
                dueOn,
                steps,
                linkedRequests,
                overturned,
                exceptions,
                with(delayReasons, limit, reason));
    }

    private static Map<TimeLimit, LocalDate> limits(LocalDate decision, LocalDate noPlanNotice, LocalDate finalPlan) {
        return with(
                with(with(Map.of(), ASSESSMENT_DECISION, decision), NO_PLAN_NOTICE, noPlanNotice),
                FINAL_PLAN,
                finalPlan);
    }

    private static <K extends Enum<K>, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var all = new TreeMap<>(map);
        all.put(key, value);
        return unmodifiableMap(all);
    }

    private static <T> List<T> with(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
