package uk.ehcqa.query.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.listing.DueGroup;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.takeover.TakeoverStep;

/** A row of the list of reviews in words. */
record ReviewWorklistRow(DueReview review, LocalDate today, AsAt asAt) {

    public String address() {
        return asAt.caseAddress(review.reference());
    }

    public DueGroup group() {
        return DueGroup.of(review.nextDueOn(), today);
    }

    public int age() {
        return Period.between(review.birthDate(), today).getYears();
    }

    public String stage() {
        return review.meetingHeldOn() == null
                ? "No review under way"
                : "Meeting held " + Dates.brief(review.meetingHeldOn(), today);
    }

    public String stageDetail() {
        return Optional.ofNullable(review.lastCompletedOn())
                .map(completed -> "Last reviewed " + Dates.brief(completed, today))
                .orElse("Plan made " + Dates.brief(review.madeOn(), today) + ", no review on record");
    }

    public Due due() {
        return new Due(review.nextDueOn(), today);
    }

    public String limit() {
        return review.whatIsDue();
    }

    public Link nextStep() {
        var address = "/cases/" + review.reference();
        return switch (review.nextLimit()) {
            case AMENDMENT_WITHOUT_REVIEW ->
                Link.to(
                        Words.toRecord(AmendmentStep.AMENDED_PLAN_SENT),
                        address + "/amendments/steps/new?step=" + AmendmentStep.AMENDED_PLAN_SENT);
            case REASSESSMENT_DECISION, PLAN_AFTER_REASSESSMENT ->
                Link.to("Record a step of the reassessment", address + "/reassessments/steps/new");
            case FAMILY_TOLD_OF_TAKEOVER ->
                Link.to(
                        Words.toRecord(TakeoverStep.FAMILY_INFORMED),
                        address + "/takeovers/steps/new?step=" + TakeoverStep.FAMILY_INFORMED);
            case TRANSFER_TO_NEW_AUTHORITY ->
                Link.to(
                        "Record the end of the plan",
                        address + "/plan-ends/new?endReason=" + CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY);
            default -> reviewStep(address + "/reviews/steps/new");
        };
    }

    private Link reviewStep(String form) {
        var step = step();
        return step == null
                ? Link.to("Record a review step", form)
                : Link.to(Words.toRecord(step), form + "?step=" + step);
    }

    /** Null where it may be any, or none. */
    @Nullable
    private ReviewStep step() {
        return switch (review.nextLimit()) {
            case ANNUAL_REVIEW, REVIEW_AFTER_TAKEOVER ->
                review.meetingHeldOn() == null ? ReviewStep.MEETING_HELD : ReviewStep.DECISION_NOTIFIED;
            case MEETING_NOTICE -> ReviewStep.MEETING_NOTICE_GIVEN;
            case ADVICE_BEFORE_MEETING -> ReviewStep.ADVICE_CIRCULATED;
            case REVIEW_REPORT -> ReviewStep.REPORT_SENT;
            case REVIEW_DECISION -> ReviewStep.DECISION_NOTIFIED;
            case AMENDMENT_NOTICE -> ReviewStep.AMENDMENT_NOTICE_SENT;
            case AMENDED_PLAN -> ReviewStep.AMENDED_PLAN_SENT;
            case PHASE_TRANSFER,
                    AMENDMENT_WITHOUT_REVIEW,
                    REASSESSMENT_DECISION,
                    PLAN_AFTER_REASSESSMENT,
                    FAMILY_TOLD_OF_TAKEOVER,
                    TRANSFER_TO_NEW_AUTHORITY -> null;
        };
    }
}
