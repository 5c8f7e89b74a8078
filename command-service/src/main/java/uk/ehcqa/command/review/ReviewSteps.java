package uk.ehcqa.command.review;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.review.ReviewRefusal.AMENDMENTS_NOT_DECIDED;
import static uk.ehcqa.shared.review.ReviewRefusal.AMENDMENTS_NOT_PROPOSED;
import static uk.ehcqa.shared.review.ReviewRefusal.MEETING_NOT_AWAITING;
import static uk.ehcqa.shared.review.ReviewRefusal.NO_REVIEW_UNDER_WAY;
import static uk.ehcqa.shared.review.ReviewRefusal.REPORT_NOT_AWAITED;
import static uk.ehcqa.shared.review.ReviewRefusal.REVIEW_DECIDED_ON_SAME_DAY;
import static uk.ehcqa.shared.review.ReviewRefusal.REVIEW_UNDER_WAY;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plan.ReviewDays;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.CirculateReviewAdvice;
import uk.ehcqa.shared.review.GiveReviewMeetingNotice;
import uk.ehcqa.shared.review.NoAmendmentNotified;
import uk.ehcqa.shared.review.NotifyNoAmendment;
import uk.ehcqa.shared.review.NotifyReviewDecision;
import uk.ehcqa.shared.review.RecordReviewMeeting;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewAdviceCirculated;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewMeetingNoticeGiven;
import uk.ehcqa.shared.review.ReviewRefusal;
import uk.ehcqa.shared.review.ReviewReportSent;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.Reviews;
import uk.ehcqa.shared.review.SendAmendedPlan;
import uk.ehcqa.shared.review.SendAmendmentNotice;
import uk.ehcqa.shared.review.SendReviewReport;

/** The steps of the reviews of the plan in force, from the meeting to the amended plan. */
public final class ReviewSteps {

    private final OpenFile desk;

    public ReviewSteps(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordReviewMeeting command, Clock clock) {
        var plan = desk.planInForce();
        reviews().underWay().ifPresent(review -> {
            throw new Refused(REVIEW_UNDER_WAY, "heldOn", review.day());
        });
        ReviewDates.check(new ReviewDays(plan, null), ReviewStep.MEETING_HELD, command.heldOn(), LocalDate.now(clock));

        apply(new ReviewMeetingHeld(command.caseId(), desk.numberOfPlanInForce(), command.heldOn(), false));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(SendReviewReport command, Clock clock) {
        var review = awaiting(ReviewStep.REPORT_SENT, REPORT_NOT_AWAITED);
        check(review, ReviewStep.REPORT_SENT, command.sentOn(), clock);

        apply(new ReviewReportSent(command.caseId(), desk.numberOfPlanInForce(), review.number(), command.sentOn()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(GiveReviewMeetingNotice command, Clock clock) {
        var review = awaiting(ReviewStep.MEETING_NOTICE_GIVEN, MEETING_NOT_AWAITING);
        check(review, ReviewStep.MEETING_NOTICE_GIVEN, command.givenOn(), clock);

        apply(new ReviewMeetingNoticeGiven(
                command.caseId(), desk.numberOfPlanInForce(), review.number(), command.givenOn()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(CirculateReviewAdvice command, Clock clock) {
        var review = awaiting(ReviewStep.ADVICE_CIRCULATED, MEETING_NOT_AWAITING);
        check(review, ReviewStep.ADVICE_CIRCULATED, command.circulatedOn(), clock);

        apply(new ReviewAdviceCirculated(
                command.caseId(), desk.numberOfPlanInForce(), review.number(), command.circulatedOn()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(NotifyReviewDecision command, Clock clock) {
        var review = awaiting(ReviewStep.DECISION_NOTIFIED, NO_REVIEW_UNDER_WAY);
        check(review, ReviewStep.DECISION_NOTIFIED, command.notifiedOn(), clock);
        Refused.when(reviews().decidedOn(command.notifiedOn()).isPresent(), REVIEW_DECIDED_ON_SAME_DAY);

        apply(new ReviewDecided(
                command.caseId(),
                desk.numberOfPlanInForce(),
                review.day(),
                command.notifiedOn(),
                command.outcome(),
                false));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(SendAmendmentNotice command, Clock clock) {
        var review = awaiting(ReviewStep.AMENDMENT_NOTICE_SENT, AMENDMENTS_NOT_DECIDED);
        check(review, ReviewStep.AMENDMENT_NOTICE_SENT, command.sentOn(), clock);

        apply(new AmendmentNoticeSent(command.caseId(), desk.numberOfPlanInForce(), review.number(), command.sentOn()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(SendAmendedPlan command, Clock clock) {
        var review = awaiting(ReviewStep.AMENDED_PLAN_SENT, AMENDMENTS_NOT_PROPOSED);
        check(review, ReviewStep.AMENDED_PLAN_SENT, command.sentOn(), clock);

        apply(new AmendedPlanSent(command.caseId(), desk.numberOfPlanInForce(), review.number(), command.sentOn()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(NotifyNoAmendment command, Clock clock) {
        var review = awaiting(ReviewStep.NO_AMENDMENT_NOTIFIED, AMENDMENTS_NOT_PROPOSED);
        check(review, ReviewStep.NO_AMENDMENT_NOTIFIED, command.notifiedOn(), clock);

        apply(new NoAmendmentNotified(
                command.caseId(), desk.numberOfPlanInForce(), review.number(), command.notifiedOn()));
        return desk.recorded();
    }

    private Review awaiting(ReviewStep step, ReviewRefusal otherwise) {
        return reviews().awaiting(step).orElseThrow(() -> new Refused(otherwise));
    }

    private void check(Review review, ReviewStep step, LocalDate date, Clock clock) {
        ReviewDates.check(new ReviewDays(desk.planInForce(), review), step, date, LocalDate.now(clock));
    }

    private Reviews reviews() {
        return desk.planInForce().reviews();
    }
}
