package uk.ehcqa.command.review;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.review.ReviewRefusal.LATER_REVIEW_RECORDED;
import static uk.ehcqa.shared.review.ReviewRefusal.REVIEW_DECIDED_ON_SAME_DAY;
import static uk.ehcqa.shared.review.ReviewRefusal.REVIEW_STEP_FOLLOWED_UP;
import static uk.ehcqa.shared.review.ReviewRefusal.REVIEW_STEP_NOT_ON_RECORD;
import static uk.ehcqa.shared.review.ReviewRefusal.REVIEW_UNKNOWN;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.ceasing.EndsKept;
import uk.ehcqa.command.recording.NoticesKept;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.ReviewDays;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.review.CorrectReviewDate;
import uk.ehcqa.shared.review.MarkReviewStepRecordedInError;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.ReviewStepMarkedRecordedInError;

/** What was recorded wrongly of reviews, or should never have been. It stays in the history, with the reason. */
public final class ReviewCorrections {

    private final OpenFile desk;

    public ReviewCorrections(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(CorrectReviewDate command, Clock clock) {
        var plan = desk.plan(command.plan());
        var review = review(plan, command.review());
        var recorded = dateOf(review, command.step());
        Refused.when(recorded.equals(command.date()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        ReviewDates.check(new ReviewDays(plan, review), command.step(), command.date(), LocalDate.now(clock));
        Refused.when(decidedBy(plan, command), REVIEW_DECIDED_ON_SAME_DAY);

        var corrected = new ReviewDateCorrected(
                command.caseId(),
                command.plan(),
                command.review(),
                command.step(),
                recorded,
                command.date(),
                command.reason().strip());
        NoticesKept.check(desk.file().after(corrected));
        new EndsKept(desk.file(), desk.file().after(corrected)).check();
        apply(corrected);
        return desk.recorded();
    }

    /** Nothing that was recorded later may rest on the step: neither a step of this review, nor the next review. */
    @CommandHandler
    Recorded handle(MarkReviewStepRecordedInError command) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        desk.living();
        var plan = desk.plan(command.plan());
        var review = review(plan, command.review());
        var recorded = dateOf(review, command.step());
        review.followedUpBy(command.step()).ifPresent(later -> {
            throw new Refused(REVIEW_STEP_FOLLOWED_UP, "later", later);
        });
        if (command.step() == ReviewStep.DECISION_NOTIFIED) {
            plan.reviews().following(review).ifPresent(later -> {
                throw new Refused(LATER_REVIEW_RECORDED, "laterOn", later.day());
            });
        }
        var marked = new ReviewStepMarkedRecordedInError(
                command.caseId(),
                command.plan(),
                command.review(),
                command.step(),
                recorded,
                command.reason().strip());
        NoticesKept.check(desk.file().after(marked));
        new EndsKept(desk.file(), desk.file().after(marked)).check();
        apply(marked);
        return desk.recorded();
    }

    private static boolean decidedBy(Plan plan, CorrectReviewDate command) {
        return command.step() == ReviewStep.DECISION_NOTIFIED
                && plan.reviews().decidedOn(command.date()).isPresent();
    }

    private static Review review(Plan plan, int number) {
        return plan.reviews().numbered(number).orElseThrow(() -> new Refused(REVIEW_UNKNOWN));
    }

    private static LocalDate dateOf(Review review, ReviewStep step) {
        return review.takenOn(step).orElseThrow(() -> new Refused(REVIEW_STEP_NOT_ON_RECORD));
    }
}
