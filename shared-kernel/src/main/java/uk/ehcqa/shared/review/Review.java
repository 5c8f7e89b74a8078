package uk.ehcqa.shared.review;

import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One review of a plan. A return tells of some of them no more than the day of the decision.
 *
 * @param number which review of the plan was recorded first, second and so on: it says nothing of their dates
 * @param steps the business date of each step taken; none when this turned out to be the same review as another
 */
public record Review(
        int number,
        Map<ReviewStep, LocalDate> steps,
        @Nullable ReviewOutcome outcome) {

    public Review {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
    }

    public Optional<LocalDate> takenOn(ReviewStep step) {
        return Optional.ofNullable(steps.get(step));
    }

    public boolean took(ReviewStep step) {
        return steps.containsKey(step);
    }

    public boolean wasDecided() {
        return took(DECISION_NOTIFIED);
    }

    /** The day by which it stands among the others. */
    LocalDate day() {
        return takenOn(DECISION_NOTIFIED).or(() -> takenOn(MEETING_HELD)).orElseThrow();
    }

    boolean isOn(ReviewStep step, @Nullable LocalDate date) {
        return date != null && date.equals(steps.get(step));
    }

    Review with(ReviewStep step, @Nullable LocalDate date) {
        if (date == null) {
            return this;
        }
        var more = new TreeMap<>(steps);
        more.put(step, date);
        return new Review(number, more, outcome);
    }

    Review decidedAs(@Nullable ReviewOutcome decided) {
        return decided == null ? this : new Review(number, steps, decided);
    }

    Review withoutSteps() {
        return new Review(number, Map.of(), null);
    }
}
