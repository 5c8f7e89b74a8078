package uk.ehcqa.query.casepage;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.TransferWords;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.ReviewMilestone;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.ReviewRules;
import uk.ehcqa.shared.timeliness.TransferRules;
import uk.ehcqa.shared.transfer.PhaseTransfer;

/** A legal date of the reviews of a plan, with the rule it comes from. */
record ReviewLine(CaseReference reference, Plan plan, ReviewMilestone milestone, LocalDate today) {

    private static final String TRANSFERRED = ", the day the plan was transferred to us";
    private static final String PROPOSED = ", the day the amendments were proposed";
    private static final String MEETING = ", the day of the review meeting";

    public String words() {
        return Words.of(milestone.limit())
                + transfer()
                        .map(it -> ": " + StringUtils.uncapitalize(TransferWords.of(it)))
                        .orElse("");
    }

    public LocalDate dueOn() {
        return milestone.dueOn();
    }

    public String date() {
        return Dates.full(dueOn());
    }

    public String citation() {
        return milestone.limit().citation();
    }

    /** How the date is worked out. */
    public String counted() {
        var from = Dates.full(milestone.countedFrom());
        return switch (milestone.limit()) {
            case ANNUAL_REVIEW -> "12 months starting with " + from + ", the day " + yearBegan();
            case MEETING_NOTICE, ADVICE_BEFORE_MEETING -> "2 weeks before " + from + MEETING;
            case REVIEW_REPORT -> "2 weeks after " + from + MEETING;
            case REVIEW_DECISION -> "4 weeks after " + from + MEETING;
            case AMENDMENT_NOTICE -> "4 weeks after " + from + MEETING + ": it goes with the decision";
            case AMENDED_PLAN ->
                isFromNotice() ? "8 weeks after " + from + PROPOSED : "12 weeks after " + from + MEETING;
            case PHASE_TRANSFER -> transfer().map(this::counted).orElseThrow();
            case AMENDMENT_WITHOUT_REVIEW -> "8 weeks after " + from + PROPOSED;
            case REASSESSMENT_DECISION -> "15 days after " + from + ", the day a reassessment was asked for";
            case PLAN_AFTER_REASSESSMENT ->
                "14 weeks after " + from + ", the day a reassessment was agreed or decided on";
            case TRANSFER_TO_NEW_AUTHORITY ->
                milestone.countedFrom().equals(milestone.dueOn())
                        ? "on the day of the move"
                        : "15 working days beginning with " + from + ", the day we became aware of the move";
            case FAMILY_TOLD_OF_TAKEOVER -> "6 weeks after " + from + TRANSFERRED;
            case REVIEW_AFTER_TAKEOVER -> "3 months beginning with " + from + TRANSFERRED;
        };
    }

    /** The form that records what is to be done next for it; null where something else comes first. */
    @Nullable
    public String form() {
        if (milestone.limit() == ReviewLimit.AMENDMENT_WITHOUT_REVIEW) {
            return "/cases/" + reference + "/amendments/steps/new?step=" + AmendmentStep.AMENDED_PLAN_SENT;
        }
        if (milestone.limit() == ReviewLimit.REASSESSMENT_DECISION) {
            return "/cases/" + reference + "/reassessments/steps/new";
        }
        if (milestone.limit() == ReviewLimit.PLAN_AFTER_REASSESSMENT) {
            return "/cases/" + reference + "/reassessments/steps/new?step=" + nextInReassessment();
        }
        if (milestone.limit() == ReviewLimit.FAMILY_TOLD_OF_TAKEOVER) {
            return "/cases/" + reference + "/takeovers/steps/new?step=" + TakeoverStep.FAMILY_INFORMED;
        }
        if (milestone.limit() == ReviewLimit.TRANSFER_TO_NEW_AUTHORITY) {
            return "/cases/" + reference + "/plan-ends/new?endReason=" + CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY;
        }
        var form = "/cases/" + reference + "/reviews/steps/new";
        var step = step();
        if (step == null) {
            return form;
        }
        return plan.reviews().possibleSteps().contains(step) ? form + "?step=" + step : null;
    }

    /** Null where it may be any, or none. */
    @Nullable
    private ReviewStep step() {
        return switch (milestone.limit()) {
            case ANNUAL_REVIEW, REVIEW_AFTER_TAKEOVER -> ReviewStep.MEETING_HELD;
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

    /** The draft comes before the plan. */
    private ReassessmentStep nextInReassessment() {
        return plan.reassessments().canTake(ReassessmentStep.PLAN_SENT)
                ? ReassessmentStep.PLAN_SENT
                : ReassessmentStep.DRAFT_PLAN_SENT;
    }

    private boolean isFromNotice() {
        return Optional.ofNullable(milestone.review())
                .flatMap(plan.reviews()::numbered)
                .flatMap(review -> review.takenOn(ReviewStep.AMENDMENT_NOTICE_SENT))
                .filter(milestone.countedFrom()::equals)
                .isPresent();
    }

    /** When it was met, and how late; null while it is still to be met. */
    @Nullable
    public String met() {
        var metOn = milestone.metOn();
        return metOn == null ? null : "Done " + Dates.full(metOn) + ", " + Due.standing(dueOn(), metOn);
    }

    /** How it stands while it is still to be met, or null. */
    @Nullable
    public Due due() {
        return milestone.isMet() ? null : new Due(dueOn(), today);
    }

    private Optional<PhaseTransfer> transfer() {
        return Optional.ofNullable(milestone.transfer()).flatMap(plan.transfers()::numbered);
    }

    private String counted(PhaseTransfer transfer) {
        if (transfer.day() != null) {
            return "5 months before " + Dates.full(transfer.day()) + ", the day of the transfer";
        }
        var date = TransferRules.doneBefore(transfer.kind(), transfer.year());
        return (date.equals(dueOn()) ? "by " : "before ") + Dates.full(date) + ", in the year of the transfer";
    }

    private String yearBegan() {
        if (milestone.countedFrom().equals(ReviewRules.REVIEWED_SINCE)) {
            return "the law on plans took effect";
        }
        return milestone.countedFrom().equals(plan.madeOn()) ? "the plan was made" : "the last review was decided";
    }
}
