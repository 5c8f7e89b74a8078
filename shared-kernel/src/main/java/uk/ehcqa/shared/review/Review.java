package uk.ehcqa.shared.review;

import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewStep.AMENDED_PLAN_SENT;
import static uk.ehcqa.shared.review.ReviewStep.AMENDMENT_NOTICE_SENT;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;
import static uk.ehcqa.shared.review.ReviewStep.NO_AMENDMENT_NOTIFIED;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.proceeding.Proceedings;

/**
 * One review of a plan. A return tells of some of them no more than the day of the decision.
 *
 * @param number which review of the plan was recorded first, second and so on: it says nothing of their dates
 * @param steps the business date of each step taken; none when this turned out to be the same review as another, or when all of
 *     it was recorded in error
 * @param returned the steps that only a return told of
 * @param wrongDates the dates that were recorded for a step before it was corrected
 * @param inError the dates of the steps that were marked as recorded in error, and so count no longer
 */
public record Review(
        int number,
        Map<ReviewStep, LocalDate> steps,
        @Nullable ReviewOutcome outcome,
        Set<ReviewStep> returned,
        Map<ReviewStep, List<LocalDate>> wrongDates,
        Map<ReviewStep, List<LocalDate>> inError) {

    public Review {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
        returned = Collections.unmodifiableSet(new TreeSet<>(returned));
        wrongDates = Collections.unmodifiableMap(new TreeMap<>(wrongDates));
        inError = Collections.unmodifiableMap(new TreeMap<>(inError));
    }

    static Review numbered(int number) {
        return new Review(number, Map.of(), null, Set.of(), Map.of(), Map.of());
    }

    public Optional<LocalDate> takenOn(ReviewStep step) {
        return Optional.ofNullable(steps.get(step));
    }

    public boolean took(ReviewStep step) {
        return steps.containsKey(step);
    }

    public boolean hasSteps() {
        return !steps.isEmpty();
    }

    public boolean wasDecided() {
        return took(DECISION_NOTIFIED);
    }

    /**
     * Whether it is known that the plan is to be amended. Of a decision that only a return told, what followed is not told: it
     * is known once somebody records that the amendments were proposed.
     */
    public boolean amends() {
        return outcome == AMEND && (!returned.contains(DECISION_NOTIFIED) || took(AMENDMENT_NOTICE_SENT));
    }

    /** The day on which the amendments were dealt with, one way or the other. */
    public Optional<LocalDate> amendedOn() {
        return takenOn(AMENDED_PLAN_SENT).or(() -> takenOn(NO_AMENDMENT_NOTIFIED));
    }

    /** Whether amendments were proposed and not dealt with yet. */
    public boolean awaitsAmendedPlan() {
        return took(AMENDMENT_NOTICE_SENT) && amendedOn().isEmpty();
    }

    /** Whether the step has that date, or had it before somebody put it right: a return may still give the old one. */
    public boolean knows(ReviewStep step, LocalDate date) {
        return isOn(step, date) || wrongDates.getOrDefault(step, List.of()).contains(date);
    }

    /** What was recorded that rests on the step, if anything was. */
    public Optional<ReviewStep> followedUpBy(ReviewStep step) {
        var beforeMeeting = step == MEETING_HELD ? ReviewStep.BEFORE_MEETING : List.<ReviewStep>of();
        return Stream.concat(step.followedBy().stream(), beforeMeeting.stream())
                .filter(this::took)
                .findFirst();
    }

    /** The day by which it stands among the others. */
    public LocalDate day() {
        return takenOn(DECISION_NOTIFIED).or(() -> takenOn(MEETING_HELD)).orElseThrow();
    }

    /** What comes before the meeting tells of no review while the meeting has not been held. */
    Review upTo(LocalDate day) {
        var taken = Proceedings.upTo(day, steps);
        if (!taken.containsKey(MEETING_HELD) && !taken.containsKey(DECISION_NOTIFIED)) {
            taken.clear();
        }
        var left = new TreeSet<>(returned);
        left.retainAll(taken.keySet());
        return new Review(
                number, taken, taken.containsKey(DECISION_NOTIFIED) ? outcome : null, left, wrongDates, inError);
    }

    boolean isOn(ReviewStep step, @Nullable LocalDate date) {
        return date != null && date.equals(steps.get(step));
    }
}
