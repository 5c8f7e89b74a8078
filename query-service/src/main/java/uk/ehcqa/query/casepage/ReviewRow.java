package uk.ehcqa.query.casepage;

import static java.util.stream.Collectors.joining;
import static uk.ehcqa.shared.review.ReviewStep.ADVICE_CIRCULATED;
import static uk.ehcqa.shared.review.ReviewStep.AMENDED_PLAN_SENT;
import static uk.ehcqa.shared.review.ReviewStep.AMENDMENT_NOTICE_SENT;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_NOTICE_GIVEN;
import static uk.ehcqa.shared.review.ReviewStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.REPORT_SENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.plan.ReviewMilestone;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.ReviewRules;

/**
 * One review of a plan in words.
 *
 * @param milestones the limits of the plan's reviews
 */
record ReviewRow(Review review, List<ReviewMilestone> milestones) {

    private static final String UNKNOWN = "Not recorded";

    public String meeting() {
        return date(ReviewStep.MEETING_HELD).map(Dates::full).orElse(UNKNOWN);
    }

    public String decision() {
        return date(ReviewStep.DECISION_NOTIFIED).map(Dates::full).orElse(isAwaited() ? "Awaited" : UNKNOWN);
    }

    public String outcome() {
        return review.outcome() == null ? UNKNOWN : Words.of(review.outcome());
    }

    /** What else was done, or an empty text. */
    public String more() {
        return Stream.of(
                        MEETING_NOTICE_GIVEN,
                        ADVICE_CIRCULATED,
                        REPORT_SENT,
                        AMENDMENT_NOTICE_SENT,
                        AMENDED_PLAN_SENT,
                        NO_AMENDMENT_NOTIFIED)
                .flatMap(step -> date(step).map(on -> said(step, on)).stream())
                .collect(joining(". "));
    }

    /** Whether the decision came within four weeks of the meeting. */
    public String decided() {
        return standing(ReviewLimit.REVIEW_DECISION);
    }

    /** Whether the review was complete within its twelve months, or within three of a transfer from another authority. */
    public String completed() {
        return standing(
                milestone(ReviewLimit.REVIEW_AFTER_TAKEOVER).isPresent()
                        ? ReviewLimit.REVIEW_AFTER_TAKEOVER
                        : ReviewLimit.ANNUAL_REVIEW);
    }

    private static String said(ReviewStep step, LocalDate on) {
        var said = Words.of(step) + " " + Dates.full(on);
        return step == AMENDMENT_NOTICE_SENT
                ? said + ", comments until " + Dates.full(ReviewRules.commentUntil(on))
                : said;
    }

    private boolean isAwaited() {
        return milestone(ReviewLimit.REVIEW_DECISION)
                .filter(milestone -> !milestone.isMet())
                .isPresent();
    }

    private String standing(ReviewLimit limit) {
        return milestone(limit)
                .flatMap(milestone -> Optional.ofNullable(milestone.metOn())
                        .map(metOn -> Due.standing(milestone.dueOn(), metOn))
                        .or(() -> Optional.of("Still to come")))
                .map(StringUtils::capitalize)
                .orElse("Cannot be told");
    }

    private Optional<LocalDate> date(ReviewStep step) {
        return review.takenOn(step);
    }

    private Optional<ReviewMilestone> milestone(ReviewLimit limit) {
        return milestones.stream()
                .filter(milestone -> milestone.limit() == limit)
                .filter(milestone -> Integer.valueOf(review.number()).equals(milestone.review()))
                .findFirst();
    }
}
