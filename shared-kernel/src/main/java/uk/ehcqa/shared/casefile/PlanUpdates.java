package uk.ehcqa.shared.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.timeliness.AppealLimit;

/**
 * When a plan was last updated, so far as is on record: when it was first made, or sent as amended. A review that keeps the plan as it
 * is, and a decision to amend it, change no word of it.
 *
 * @param number of the plan: the first of the case is 1
 */
public record PlanUpdates(CaseFile file, int number) {

    private static final Set<AppealLimit> AMENDED_AS_ORDERED =
            EnumSet.of(AppealLimit.CONTENTS_AMENDED, AppealLimit.SCHOOL_NAMED);

    public LocalDate lastOn() {
        return Stream.of(
                        Stream.of(plan().madeOn()),
                        afterReviews(),
                        withoutReview(),
                        afterReassessments(),
                        asOrdered(),
                        forTransfer())
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * The day of a later decision to amend it, of which only a return told: whether the amended plan was sent is then on record
     * nowhere.
     */
    public Optional<LocalDate> amendmentDecidedOn() {
        return plan().reviews().inOrder().stream()
                .filter(Review::wasDecided)
                .filter(review -> review.outcome() == ReviewOutcome.AMEND && !review.amends())
                .map(Review::day)
                .filter(day -> day.isAfter(lastOn()))
                .max(LocalDate::compareTo);
    }

    private Stream<LocalDate> afterReviews() {
        return plan().reviews().inOrder().stream()
                .flatMap(review -> review.takenOn(ReviewStep.AMENDED_PLAN_SENT).stream());
    }

    private Stream<LocalDate> withoutReview() {
        return plan().amendments()
                .onRecord()
                .flatMap(amendment -> amendment.takenOn(AmendmentStep.AMENDED_PLAN_SENT).stream());
    }

    /** Amended, or replaced. */
    private Stream<LocalDate> afterReassessments() {
        return plan().reassessments()
                .onRecord()
                .flatMap(reassessment -> reassessment.takenOn(ReassessmentStep.PLAN_SENT).stream());
    }

    /** To carry out an order, or what was conceded or agreed in the place of one. */
    private Stream<LocalDate> asOrdered() {
        return new AppealLimits(file)
                .milestones().stream()
                        .filter(AppealMilestone::isMet)
                        .filter(milestone -> AMENDED_AS_ORDERED.contains(milestone.limit()))
                        .filter(milestone -> milestone.notice().number() == number)
                        .map(milestone -> Objects.requireNonNull(milestone.metOn()));
    }

    /** As a return says it. */
    private Stream<LocalDate> forTransfer() {
        return Stream.ofNullable(plan().particulars().phaseTransferFinalOn());
    }

    private Plan plan() {
        return file.plans().get(number - 1);
    }
}
