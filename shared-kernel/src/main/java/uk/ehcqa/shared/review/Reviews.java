package uk.ehcqa.shared.review;

import static java.util.Comparator.comparing;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    public Reviews {
        all = List.copyOf(all);
    }

    public Reviews after(ReviewEvent event) {
        return switch (event) {
            case ReviewMeetingHeld meeting -> held(meeting.heldOn());
            case ReviewDecided decided -> decided(decided);
        };
    }

    /** Those of which anything is on record, by their dates. */
    public List<Review> inOrder() {
        return onRecord().sorted(comparing(Review::day)).toList();
    }

    public boolean hasAny() {
        return onRecord().findAny().isPresent();
    }

    /** The day on which a review was last completed. */
    public Optional<LocalDate> lastCompletedOn() {
        return onRecord()
                .flatMap(review -> review.takenOn(DECISION_NOTIFIED).stream())
                .max(LocalDate::compareTo);
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

    public Optional<Review> decidedOn(LocalDate notifiedOn) {
        return first(review -> review.isOn(DECISION_NOTIFIED, notifiedOn));
    }

    public Optional<Review> heldOn(LocalDate meetingHeldOn) {
        return first(review -> review.isOn(MEETING_HELD, meetingHeldOn));
    }

    private Reviews held(LocalDate heldOn) {
        return heldOn(heldOn).isPresent() ? this : with(next().with(MEETING_HELD, heldOn));
    }

    /** A review is known by the day of its decision, or else by its meeting; what a later word leaves out stays. */
    private Reviews decided(ReviewDecided event) {
        var meeting = event.meetingHeldOn();
        var known = decidedOn(event.notifiedOn());
        var review = known.or(() -> awaitedAfter(meeting)).orElseGet(this::next);
        var decided = review.with(MEETING_HELD, meeting)
                .with(DECISION_NOTIFIED, event.notifiedOn())
                .decidedAs(event.outcome());
        var told = known.flatMap(it -> awaitedAfter(meeting))
                .map(same -> with(same.withoutSteps()))
                .orElse(this);
        return told.with(decided);
    }

    private Optional<Review> awaitedAfter(@Nullable LocalDate meeting) {
        return first(review -> review.isOn(MEETING_HELD, meeting) && !review.wasDecided());
    }

    private Review next() {
        return new Review(all.size() + 1, Map.of(), null);
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
        return all.stream().filter(review -> !review.steps().isEmpty());
    }
}
