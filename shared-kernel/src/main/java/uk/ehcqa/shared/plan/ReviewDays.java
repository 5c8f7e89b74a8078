package uk.ehcqa.shared.plan;

import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewStep;

/**
 * On which days a step of a review can have been taken: it goes with the other steps of the review, and the review stays in its
 * place among the others, and comes no later than the end of the plan.
 *
 * @param review null where the step begins one
 */
public record ReviewDays(Plan plan, @Nullable Review review) {

    public LocalDate earliestFor(ReviewStep step) {
        var own = (step == MEETING_HELD ? ReviewStep.BEFORE_MEETING : step.follows())
                .stream().flatMap(this::taken);
        return Stream.concat(own, stands(step) ? before() : since(step))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    public LocalDate latestFor(ReviewStep step) {
        var own = ReviewStep.BEFORE_MEETING.contains(step)
                ? taken(MEETING_HELD)
                : step.followedBy().stream().flatMap(this::taken);
        return Stream.concat(own, stands(step) ? behind() : Stream.of())
                .min(LocalDate::compareTo)
                .filter(plan.heldUntil()::isAfter)
                .orElse(plan.heldUntil());
    }

    /** By these the review stands among the others. */
    private static boolean stands(ReviewStep step) {
        return step == MEETING_HELD || step == DECISION_NOTIFIED;
    }

    /** A plan that another authority made may have been reviewed before it is known to begin. */
    private Stream<LocalDate> before() {
        var others = review == null ? plan.reviews().inOrder() : plan.reviews().before(review);
        var earlier = others.stream().flatMap(other -> other.takenOn(DECISION_NOTIFIED).stream());
        return Stream.concat(Stream.of(plan.knownSince()), earlier);
    }

    private Stream<LocalDate> since(ReviewStep step) {
        return ReviewStep.BEFORE_MEETING.contains(step) ? Stream.of(plan.knownSince()) : Stream.of();
    }

    private Stream<LocalDate> behind() {
        return Optional.ofNullable(review).flatMap(plan.reviews()::following).stream()
                .map(next -> next.takenOn(MEETING_HELD).orElseGet(next::day));
    }

    private Stream<LocalDate> taken(ReviewStep step) {
        return review == null ? Stream.of() : review.takenOn(step).stream();
    }
}
