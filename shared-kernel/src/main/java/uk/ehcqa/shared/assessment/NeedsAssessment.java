package uk.ehcqa.shared.assessment;

import static uk.ehcqa.shared.assessment.Step.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.timeliness.Days;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * One needs assessment as its events tell it. The aggregate decides from it and the read models show it, so that what
 * happened is read in one place.
 *
 * @param episode which assessment of the case this is: the first is 1
 * @param dueOn the last day in time of each limit, settled when the request was received; of
 *     {@link TimeLimit#REPRESENTATIONS}, when the latest draft was sent
 * @param steps the business date of each step taken
 * @param overturned the refusals that were overturned, and how
 * @param toldOverturned of these, what a person or a return told apart from mediation and appeals on record
 * @param week20 what returns said of an exception to the 20 weeks; null when none said that one applies
 * @param wrongDates the dates that were recorded for a step before it was corrected
 * @param wrongRequestDates the days that were recorded for linked requests before these were corrected
 * @param draftsResent the days on which a draft was sent again, first to last
 * @param inError what was marked as recorded in error, and so counts no longer
 */
public record NeedsAssessment(
        int episode,
        @Nullable RequestSource requestedBy,
        Map<TimeLimit, LocalDate> dueOn,
        Map<Step, LocalDate> steps,
        List<LinkedRequest> linkedRequests,
        Map<Step, Overturning> overturned,
        Map<Step, Overturning> toldOverturned,
        List<RecordedException> exceptions,
        @Nullable Week20 week20,
        Map<TimeLimit, DelayReason> delayReasons,
        Map<Step, List<LocalDate>> wrongDates,
        List<WrongRequestDate> wrongRequestDates,
        List<LocalDate> draftsResent,
        RecordedInError inError) {

    public static NeedsAssessment begunBy(RequestReceived event) {
        return AssessmentEvolution.begunBy(event);
    }

    public NeedsAssessment after(NeedsAssessmentEvent event) {
        return new AssessmentEvolution(this).after(event);
    }

    /** The assessment ends with the death of the child or young person, if it has not ended before. */
    public NeedsAssessment afterDeathOn(LocalDate diedOn) {
        return stage().isOpen() || took(CHILD_DIED) ? new AssessmentEvolution(this).afterDeathOn(diedOn) : this;
    }

    /** The assessment goes on if it was the death that ended it, which turned out to have been recorded in error. */
    public NeedsAssessment afterDeathInError() {
        return took(CHILD_DIED) ? new AssessmentEvolution(this).withoutDeath() : this;
    }

    /** How a refusal was overturned, as mediation and appeals tell it; where they tell of nothing, what was told apart stands. */
    public NeedsAssessment withOverturning(Step refusal, Optional<Overturning> overturning) {
        return new AssessmentEvolution(this).withOverturning(refusal, overturning);
    }

    /**
     * What of it had happened by the end of a day, by all that is recorded now. A day before the request was received is asked
     * of no assessment.
     */
    public NeedsAssessment upTo(LocalDate day) {
        return new AssessmentUpTo(this, day).happened();
    }

    /** The days on which it changed, first to last; the first is that of the request. */
    public SortedSet<LocalDate> days() {
        return AssessmentUpTo.days(this)
                .filter(day -> !day.isBefore(receivedOn()))
                .collect(Collectors.toCollection(TreeSet::new));
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

    /** The step taken that comes last in the order of the steps. */
    public Step lastStep() {
        return Collections.max(steps.keySet());
    }

    public Optional<LocalDate> latestDraftSentOn() {
        return takenOn(DRAFT_PLAN_RESENT).or(() -> takenOn(DRAFT_PLAN_SENT));
    }

    /** The draft that the family would go by without the latest. */
    public Optional<LocalDate> draftBeforeLatest() {
        return draftsResent.size() > 1
                ? Optional.of(draftsResent.get(draftsResent.size() - 2))
                : takenOn(DRAFT_PLAN_SENT).filter(first -> !draftsResent.isEmpty());
    }

    /** Whether something was recorded later that rests on the step. Nothing rests on having asked for advice. */
    public boolean isFollowedUp(Step step) {
        return step != ADVICE_REQUESTED && lastStep().compareTo(step) > 0;
    }

    /** The refusal that was overturned last, if any was. */
    public Optional<Step> lastOverturned() {
        return overturned.keySet().stream().max(Step::compareTo);
    }

    /** Whether a person or a return told of it, and it goes by that and by no mediation or appeal on record. */
    public boolean wasToldOverturned(Step refusal) {
        var told = toldOverturned.get(refusal);
        return told != null && told.equals(overturned.get(refusal));
    }

    /** The day of the first decision whether to assess: it stays so when a refusal is overturned. */
    public Optional<LocalDate> decidedOn() {
        return takenOn(ASSESSMENT_REFUSED).or(() -> takenOn(ASSESSMENT_AGREED));
    }

    /** The day on which the assessment ended, if it has. */
    public Optional<LocalDate> endedOn() {
        return switch (stage()) {
            case DECIDING_TO_ASSESS, ASSESSING, DRAFT_SENT -> Optional.empty();
            case NOT_ASSESSED -> takenOn(ASSESSMENT_REFUSED);
            case NO_PLAN -> takenOn(NO_PLAN_NOTICE_SENT);
            case PLAN_ISSUED -> takenOn(FINAL_PLAN_SENT);
            case WITHDRAWN -> takenOn(REQUEST_WITHDRAWN);
            case MOVED_AWAY -> takenOn(CHILD_MOVED_AWAY);
            case DIED -> takenOn(CHILD_DIED);
        };
    }

    /** What leads on from here, if that can be foreseen: whether the authority decides to assess cannot. */
    public Optional<Step> nextStep() {
        return stage() == Stage.DECIDING_TO_ASSESS
                ? Optional.empty()
                : possibleSteps().stream().findFirst();
    }

    /**
     * What can be recorded next, in the order in which people look for it. Every step is taken once but that of sending the
     * draft again; a refusal that was overturned stays on record, and is not recorded a second time.
     */
    public List<Step> possibleSteps() {
        return stage().nextSteps().stream()
                .filter(step -> step == DRAFT_PLAN_RESENT || !took(step))
                .toList();
    }

    /** The same for a return, which tells of no drafts: there, the final plan can come next wherever a draft can. */
    public boolean canBeToldOf(Step step) {
        var possible = possibleSteps();
        return possible.contains(step) || (step == FINAL_PLAN_SENT && possible.contains(DRAFT_PLAN_SENT));
    }

    /** The linked requests that are recorded for that day, or were before it was put right. */
    public Stream<LinkedRequest> linkedOn(LocalDate receivedOn) {
        return Stream.concat(
                linkedRequests.stream().filter(request -> request.receivedOn().equals(receivedOn)),
                wrongRequestDates.stream()
                        .filter(wrong -> wrong.date().equals(receivedOn))
                        .map(WrongRequestDate::request));
    }

    /** Whether a request received that day from that source began this assessment or is linked to it. */
    public boolean holdsRequest(LocalDate receivedOn, @Nullable RequestSource source) {
        return (receivedOn.equals(receivedOn()) && source == requestedBy)
                || linkedRequests.contains(new LinkedRequest(receivedOn, source));
    }

    /** The day of the clock: the day of receipt is day 0, and day 140 is the last in time for the final plan. */
    public long dayOn(LocalDate date) {
        return ChronoUnit.DAYS.between(receivedOn(), date);
    }

    /** Whether an exception bears on the limit. It changes no date: only which published rate counts this plan. */
    public boolean isExceptedFrom(TimeLimit limit) {
        return exceptions.stream().anyMatch(exception -> exception.standsAgainst(limit));
    }

    /** Counts the exceptions recorded here from 1; those that a return reported have no number of their own. */
    public int nextExceptionNumber() {
        return 1
                + (int) exceptions.stream()
                        .filter(exception -> !exception.wasReturned())
                        .count();
    }

    /** The last day in time of a limit that runs from the request; of the representations only once a draft was sent. */
    public LocalDate dueOn(TimeLimit limit) {
        return Objects.requireNonNull(dueOn.get(limit));
    }

    /**
     * Whether the limit binds what the authority has still to do. After a refusal was overturned the limits of the order do,
     * no longer these.
     */
    public boolean isBoundBy(TimeLimit limit) {
        return overturned.isEmpty() && new AssessmentLimits(this).concern(limit);
    }

    /** The days in which the authority had to comply with a limit that runs from the request. */
    public Days periodOf(TimeLimit limit) {
        return new Days(receivedOn(), dueOn(limit));
    }

    /** The limits that bear on this assessment, in the order in which they fall due. */
    public List<Milestone> milestones() {
        return new AssessmentLimits(this).milestones();
    }

    /** Whether the limit was or is missed. */
    public boolean isLateFor(TimeLimit limit, LocalDate today) {
        return milestones().stream()
                .anyMatch(milestone ->
                        milestone.limit() == limit && milestone.on(today).isLate());
    }

    /** The limit that the authority has to meet next, if it still has one to meet. */
    public Optional<Milestone> nextMilestone() {
        return milestones().stream().filter(milestone -> !milestone.isMet()).findFirst();
    }

    boolean took(Step step) {
        return steps.containsKey(step);
    }

    private boolean stands(Step refusal) {
        return took(refusal) && !overturned.containsKey(refusal);
    }
}
