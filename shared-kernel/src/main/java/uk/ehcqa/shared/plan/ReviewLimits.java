package uk.ehcqa.shared.plan;

import static java.util.Comparator.comparing;
import static uk.ehcqa.shared.review.ReviewStep.ADVICE_CIRCULATED;
import static uk.ehcqa.shared.review.ReviewStep.AMENDMENT_NOTICE_SENT;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_NOTICE_GIVEN;
import static uk.ehcqa.shared.review.ReviewStep.REPORT_SENT;
import static uk.ehcqa.shared.timeliness.ReviewLimit.ADVICE_BEFORE_MEETING;
import static uk.ehcqa.shared.timeliness.ReviewLimit.AMENDED_PLAN;
import static uk.ehcqa.shared.timeliness.ReviewLimit.AMENDMENT_NOTICE;
import static uk.ehcqa.shared.timeliness.ReviewLimit.ANNUAL_REVIEW;
import static uk.ehcqa.shared.timeliness.ReviewLimit.MEETING_NOTICE;
import static uk.ehcqa.shared.timeliness.ReviewLimit.REVIEW_DECISION;
import static uk.ehcqa.shared.timeliness.ReviewLimit.REVIEW_REPORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.timeliness.Days;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.ReviewRules;

/**
 * The limits of the reviews of one plan. They are worked out from the dates on record, in whatever order these were recorded:
 * no event holds them.
 */
public record ReviewLimits(Plan plan, ReviewReading reading) {

    /**
     * By the dates of the reviews, the next review after them; then those of expected transfers, of amendments without a
     * review, of reassessments, and of transfers from and to other authorities. A plan that has ended has nothing left to meet.
     */
    public List<ReviewMilestone> milestones() {
        var all = new ArrayList<ReviewMilestone>();
        var yearBegan = plan.madeOn();
        for (var review : plan.reviews().inOrder()) {
            all.addAll(of(review, yearBegan));
            yearBegan = review.takenOn(DECISION_NOTIFIED).orElse(yearBegan);
        }
        all.addAll(open(yearBegan).toList());
        all.addAll(new TransferLimits(plan, reading).all());
        all.addAll(new AmendmentLimits(plan).all());
        all.addAll(new ReassessmentLimits(plan, reading.lengths()).all());
        new TakeoverLimits(plan, reading).familyTold().ifPresent(all::add);
        new MoveLimits(plan).transfer().ifPresent(all::add);
        return all.stream()
                .filter(milestone ->
                        milestone.limit().ruleOn(milestone.countedFrom()).isPresent())
                .filter(milestone -> milestone.isMet() || plan.inForce())
                .toList();
    }

    /** What is still to be met, the first to fall due first. */
    public List<ReviewMilestone> next() {
        return milestones().stream()
                .filter(milestone -> !milestone.isMet())
                .sorted(comparing(ReviewMilestone::dueOn))
                .toList();
    }

    /** When to consider a review of the plan of a child who is under five then. */
    public Optional<Days> underFivesConsider(LocalDate birthDate) {
        return Optional.of(ReviewRules.underFivesConsider(
                        plan.reviews().lastCompletedOn().orElse(plan.madeOn()), reading))
                .filter(days -> plan.inForce() && ReviewRules.isUnderFive(birthDate, days.first()));
    }

    /**
     * Where a return tells of a meeting more than a year after the last review on record, there may have been others between,
     * and which year it belongs to cannot be told. The decision on it is due all the same.
     */
    private Stream<ReviewMilestone> open(LocalDate yearBegan) {
        var year = annual(awaited().map(Review::number).orElse(null), yearBegan, null);
        var unknown = awaited()
                .filter(review -> review.returned().contains(MEETING_HELD))
                .filter(review -> review.day().isAfter(year.dueOn()));
        return unknown.isPresent() ? Stream.of() : Stream.of(year);
    }

    private List<ReviewMilestone> of(Review review, LocalDate yearBegan) {
        return Stream.of(
                        beforeMeeting(review, MEETING_NOTICE, MEETING_NOTICE_GIVEN),
                        beforeMeeting(review, ADVICE_BEFORE_MEETING, ADVICE_CIRCULATED),
                        report(review),
                        decision(review),
                        notice(review),
                        amendedPlan(review),
                        completed(review, yearBegan))
                .flatMap(limits -> limits)
                .toList();
    }

    /**
     * A return tells of the latest review alone. Where that comes more than a year after the one before it on record, there may
     * have been others between: it is never said to be late.
     */
    private Stream<ReviewMilestone> completed(Review review, LocalDate yearBegan) {
        return review.takenOn(DECISION_NOTIFIED).stream()
                .map(decidedOn -> annual(review.number(), yearBegan, decidedOn))
                .filter(year -> !review.returned().contains(DECISION_NOTIFIED)
                        || !year.on(year.dueOn()).isLate());
    }

    private ReviewMilestone annual(@Nullable Integer review, LocalDate yearBegan, @Nullable LocalDate completedOn) {
        var from = yearBegan.isBefore(ReviewRules.REVIEWED_SINCE) ? ReviewRules.REVIEWED_SINCE : yearBegan;
        var dueOn = ReviewRules.reviewDueOn(from, reading);
        return new TakeoverLimits(plan, reading)
                .review(review, yearBegan, completedOn)
                .filter(afterTakeover -> afterTakeover.dueOn().isAfter(dueOn))
                .orElseGet(() -> new ReviewMilestone(ANNUAL_REVIEW, review, from, dueOn, completedOn));
    }

    /** Where it is on record: it cannot be made good any more, and is asked of no meeting that was held without it. */
    private static Stream<ReviewMilestone> beforeMeeting(Review review, ReviewLimit limit, ReviewStep step) {
        return review.takenOn(step).stream()
                .flatMap(done -> review.takenOn(MEETING_HELD).stream()
                        .map(held -> new ReviewMilestone(
                                limit, review.number(), held, ReviewRules.beforeMeetingDueOn(held), done)));
    }

    /** Once the decision is notified, a report that is not on record is not asked for: no return tells of one. */
    private Stream<ReviewMilestone> report(Review review) {
        return review.took(REPORT_SENT) || isAwaited(review)
                ? review.takenOn(MEETING_HELD).stream()
                        .map(held -> new ReviewMilestone(
                                REVIEW_REPORT,
                                review.number(),
                                held,
                                ReviewRules.reportDueOn(held),
                                review.takenOn(REPORT_SENT).orElse(null)))
                : Stream.of();
    }

    private Stream<ReviewMilestone> decision(Review review) {
        return review.wasDecided() || isAwaited(review)
                ? review.takenOn(MEETING_HELD).stream()
                        .map(held -> new ReviewMilestone(
                                REVIEW_DECISION,
                                review.number(),
                                held,
                                ReviewRules.decisionDueOn(held),
                                review.takenOn(DECISION_NOTIFIED).orElse(null)))
                : Stream.of();
    }

    private Stream<ReviewMilestone> notice(Review review) {
        return review.amends()
                ? review.takenOn(MEETING_HELD).stream()
                        .map(held -> new ReviewMilestone(
                                AMENDMENT_NOTICE,
                                review.number(),
                                held,
                                ReviewRules.decisionDueOn(held),
                                review.takenOn(AMENDMENT_NOTICE_SENT).orElse(null)))
                : Stream.of();
    }

    private Stream<ReviewMilestone> amendedPlan(Review review) {
        if (!review.amends()) {
            return Stream.of();
        }
        var afterNotice = review.takenOn(AMENDMENT_NOTICE_SENT).stream()
                .map(sent -> amended(review, sent, ReviewRules.amendedPlanDueAfterNotice(sent)));
        var afterMeeting = review.takenOn(MEETING_HELD).stream()
                .map(held -> amended(review, held, ReviewRules.amendedPlanDueAfterMeeting(held)));
        return Stream.concat(afterNotice, afterMeeting).min(comparing(ReviewMilestone::dueOn)).stream();
    }

    private static ReviewMilestone amended(Review review, LocalDate countedFrom, LocalDate dueOn) {
        return new ReviewMilestone(
                AMENDED_PLAN,
                review.number(),
                countedFrom,
                dueOn,
                review.amendedOn().orElse(null));
    }

    private boolean isAwaited(Review review) {
        return awaited().filter(review::equals).isPresent();
    }

    private Optional<Review> awaited() {
        return plan.reviews().underWay();
    }
}
