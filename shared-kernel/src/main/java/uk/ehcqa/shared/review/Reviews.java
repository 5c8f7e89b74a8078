package uk.ehcqa.shared.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static uk.ehcqa.shared.review.ReviewStep.AMENDMENT_NOTICE_SENT;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;
import static uk.ehcqa.shared.review.ReviewStep.REPORT_SENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of one plan.
 *
 * @param all in the order in which they were first recorded, which need not be that of their dates
 */
public record Reviews(List<Review> all) {

    public static final Reviews NONE = new Reviews(List.of());

    /** A meeting on the day of a decision comes after it. */
    private static final Comparator<Review> BY_DATE =
            comparing(Review::day).thenComparing(Review::wasDecided, reverseOrder());

    public Reviews {
        all = List.copyOf(all);
    }

    public Reviews after(ReviewEvent event) {
        return switch (event) {
            case ReviewMeetingHeld meeting -> held(meeting);
            case ReviewDecided decided -> decided(decided);
            case ReviewStepTaken taken -> with(changing(taken.review()).take(taken.step(), taken.takenOn(), false));
            case ReviewDateCorrected correction ->
                with(changing(correction.review()).correct(correction));
            case ReviewStepMarkedRecordedInError marked ->
                with(changing(marked.review()).takeOut(marked));
        };
    }

    /** The review of that number, if anything of it is on record. */
    public Optional<Review> numbered(int number) {
        return first(review -> review.number() == number);
    }

    /** Those of which anything is on record, by their dates. */
    public List<Review> inOrder() {
        return onRecord().sorted(BY_DATE).toList();
    }

    /** The number of the one that is recorded next. */
    public int nextNumber() {
        return all.size() + 1;
    }

    public boolean hasAny() {
        return onRecord().findAny().isPresent();
    }

    public Optional<Review> lastCompleted() {
        return onRecord().filter(Review::wasDecided).max(comparing(Review::day));
    }

    /** The day on which a review was last completed. */
    public Optional<LocalDate> lastCompletedOn() {
        return lastCompleted().map(Review::day);
    }

    /**
     * The review of which the decision is awaited. Of one before the last decision it is not: returns tell of the latest
     * review alone, and what was decided in an earlier one is then never told.
     */
    public Optional<Review> underWay() {
        return onRecord()
                .filter(review -> !review.wasDecided())
                .filter(review -> lastCompletedOn()
                        .filter(completed -> review.day().isBefore(completed))
                        .isEmpty())
                .max(comparing(Review::day));
    }

    /** The review in which the step can be recorded next; a meeting begins one of its own. */
    public Optional<Review> awaiting(ReviewStep step) {
        return switch (step) {
            case MEETING_HELD -> Optional.empty();
            case REPORT_SENT -> latest().filter(review -> review.took(MEETING_HELD) && !review.took(REPORT_SENT));
            case DECISION_NOTIFIED -> underWay();
            case MEETING_NOTICE_GIVEN, ADVICE_CIRCULATED ->
                underWay().filter(review -> review.took(MEETING_HELD) && !review.took(step));
            case AMENDMENT_NOTICE_SENT ->
                lastCompleted()
                        .filter(review ->
                                review.outcome() == ReviewOutcome.AMEND && !review.took(AMENDMENT_NOTICE_SENT));
            case AMENDED_PLAN_SENT, NO_AMENDMENT_NOTIFIED ->
                onRecord().filter(Review::awaitsAmendedPlan).max(comparing(Review::day));
        };
    }

    /** What can be recorded next, in the order in which people look for it. */
    public List<ReviewStep> possibleSteps() {
        return Stream.of(ReviewStep.values())
                .filter(step -> step == MEETING_HELD
                        ? underWay().isEmpty()
                        : awaiting(step).isPresent())
                .toList();
    }

    /** The review after that one by date. */
    public Optional<Review> following(Review review) {
        return inOrder().stream()
                .dropWhile(other -> other.number() != review.number())
                .skip(1)
                .findFirst();
    }

    /** The reviews before that one by date. */
    public List<Review> before(Review review) {
        return inOrder().stream()
                .takeWhile(other -> other.number() != review.number())
                .toList();
    }

    public Optional<Review> decidedOn(LocalDate notifiedOn) {
        return first(review -> review.isOn(DECISION_NOTIFIED, notifiedOn));
    }

    public Optional<Review> heldOn(LocalDate meetingHeldOn) {
        return first(review -> review.isOn(MEETING_HELD, meetingHeldOn));
    }

    /** Whether any review has that date for the step, or had it before somebody put it right. */
    public boolean know(ReviewStep step, LocalDate date) {
        return onRecord().anyMatch(review -> review.knows(step, date));
    }

    /** Whether a step of that date was marked as recorded in error, and is not on record again. */
    public boolean holdInError(ReviewStep step, LocalDate date) {
        return !know(step, date)
                && all.stream()
                        .anyMatch(review ->
                                review.inError().getOrDefault(step, List.of()).contains(date));
    }

    /** What had been done by the end of a day: those that were recorded last, and began later, are not there. */
    public Reviews upTo(LocalDate day) {
        var then = new ArrayList<>(all.stream().map(review -> review.upTo(day)).toList());
        while (!then.isEmpty() && !then.getLast().hasSteps()) {
            then.removeLast();
        }
        return new Reviews(then);
    }

    private Optional<Review> latest() {
        return onRecord().max(comparing(Review::day));
    }

    private Reviews held(ReviewMeetingHeld meeting) {
        return heldOn(meeting.heldOn()).isPresent()
                ? this
                : with(new ReviewEvolution(next()).take(MEETING_HELD, meeting.heldOn(), meeting.returned()));
    }

    /** A review is known by the day of its decision, or else by its meeting; what a later word leaves out stays. */
    private Reviews decided(ReviewDecided event) {
        var meeting = event.meetingHeldOn();
        var known = decidedOn(event.notifiedOn());
        var same = awaitedAfter(meeting);
        var decided = new ReviewEvolution(known.or(() -> same).orElseGet(this::next));
        if (meeting != null) {
            decided.take(MEETING_HELD, meeting, isReturned(same.or(() -> known), event.returned()));
        }
        decided.take(DECISION_NOTIFIED, event.notifiedOn(), event.returned()).decide(event.outcome());
        return known.isPresent() && same.isPresent()
                ? with(Review.numbered(same.get().number())).with(decided)
                : with(decided);
    }

    /** Whoever recorded the meeting recorded it, whoever tells of the decision. */
    private static boolean isReturned(Optional<Review> review, boolean decisionReturned) {
        return review.filter(it -> it.took(MEETING_HELD))
                .map(it -> it.returned().contains(MEETING_HELD))
                .orElse(decisionReturned);
    }

    private Optional<Review> awaitedAfter(@Nullable LocalDate meeting) {
        return first(review -> review.isOn(MEETING_HELD, meeting) && !review.wasDecided());
    }

    private Review next() {
        return Review.numbered(nextNumber());
    }

    private ReviewEvolution changing(int number) {
        return new ReviewEvolution(all.get(number - 1));
    }

    private Reviews with(ReviewEvolution changed) {
        return with(changed.result());
    }

    private Reviews with(Review changed) {
        var reviews = new ArrayList<>(all);
        if (changed.number() > all.size()) {
            reviews.add(changed);
        } else {
            reviews.set(changed.number() - 1, changed);
        }
        return new Reviews(reviews);
    }

    private Optional<Review> first(Predicate<Review> which) {
        return onRecord().filter(which).findFirst();
    }

    private Stream<Review> onRecord() {
        return all.stream().filter(Review::hasSteps);
    }
}
