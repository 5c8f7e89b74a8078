package uk.ehcqa.command.review;

import static uk.ehcqa.shared.review.ReviewRefusal.REVIEW_STEP_IN_FUTURE;
import static uk.ehcqa.shared.review.ReviewRefusal.REVIEW_STEP_TOO_EARLY;
import static uk.ehcqa.shared.review.ReviewRefusal.REVIEW_STEP_TOO_LATE;

import java.time.LocalDate;
import uk.ehcqa.shared.plan.ReviewDays;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.review.ReviewStep;

/** Refuses a day on which a step of a review cannot have been taken. */
final class ReviewDates {

    private ReviewDates() {}

    static void check(ReviewDays days, ReviewStep step, LocalDate date, LocalDate today) {
        Refused.when(date.isAfter(today), REVIEW_STEP_IN_FUTURE);
        var earliest = days.earliestFor(step);
        Refused.when(date.isBefore(earliest), REVIEW_STEP_TOO_EARLY, "earliest", earliest);
        var latest = days.latestFor(step);
        Refused.when(date.isAfter(latest), REVIEW_STEP_TOO_LATE, "latest", latest);
    }
}
