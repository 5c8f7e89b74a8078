package uk.ehcqa.query.milestone;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.milestone.MilestoneKind;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.takeover.TakeoverStep;

/** The forms on which is recorded that a milestone is met. */
final class MilestoneForms {

    private static final Set<MilestoneKind> TO_ASSESS = EnumSet.of(
            MilestoneKind.ASSESSMENT_AFTER_ALL,
            MilestoneKind.NO_PLAN_NOTICE_AFTER_ORDER,
            MilestoneKind.FINAL_PLAN_AFTER_ORDER_TO_ASSESS);

    private MilestoneForms() {}

    /** Within the pages of the case; null where nothing is recorded of it. An order to reassess is carried out by another reassessment. */
    static @Nullable String of(MilestoneKind kind, @Nullable AppealableDecision decision) {
        return decision == AppealableDecision.NOT_TO_REASSESS && TO_ASSESS.contains(kind)
                ? "/reassessments/steps/new"
                : of(kind);
    }

    /** That for the reply of a setting. */
    static String reply(int consultation) {
        return "/consultations/%d/reply".formatted(consultation);
    }

    private static @Nullable String of(MilestoneKind kind) {
        return switch (kind) {
            case ASSESSMENT_DECISION,
                    FINAL_PLAN,
                    ASSESSMENT_AFTER_ALL,
                    FINAL_PLAN_AFTER_ORDER_TO_ASSESS,
                    FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE,
                    DRAFT_PLAN_AFTER_ORDER -> "/steps/new";
            case NO_PLAN_NOTICE, NO_PLAN_NOTICE_AFTER_ORDER -> "/steps/new?step=" + Step.NO_PLAN_NOTICE_SENT;
            case ANNUAL_REVIEW,
                    REVIEW_AFTER_TAKEOVER,
                    MEETING_NOTICE,
                    ADVICE_BEFORE_MEETING,
                    REVIEW_REPORT,
                    REVIEW_DECISION,
                    AMENDMENT_NOTICE,
                    AMENDED_PLAN -> "/reviews/steps/new?step=" + reviewStep(kind);
            case PHASE_TRANSFER, UNDER_FIVES_REVIEW -> "/reviews/steps/new";
            case AMENDMENT_WITHOUT_REVIEW -> "/amendments/steps/new?step=" + AmendmentStep.AMENDED_PLAN_SENT;
            case REASSESSMENT_DECISION, PLAN_AFTER_REASSESSMENT -> "/reassessments/steps/new";
            case FAMILY_TOLD_OF_TAKEOVER -> "/takeovers/steps/new?step=" + TakeoverStep.FAMILY_INFORMED;
            case TRANSFER_TO_NEW_AUTHORITY ->
                "/plan-ends/new?endReason=" + CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY;
            case PLAN_CAN_END, END_OF_LAST_ACADEMIC_YEAR -> "/plan-ends/new";
            case MEDIATION,
                    MEDIATION_CERTIFICATE,
                    TIME_TO_APPEAL,
                    CONTACT_MEDIATION_ADVISER,
                    OTHER_MATTERS,
                    CONTENTS_AMENDED,
                    SCHOOL_NAMED,
                    PLAN_MAINTAINED,
                    RECOMMENDATIONS_ANSWERED -> "/appeals/steps/new";
            case ADVICE, REPRESENTATIONS, SETTING_REPLY, COMMENTS_ON_AMENDMENTS, END_OF_LAST_TRAINING, RIGHTS_PASS_ON ->
                null;
        };
    }

    /** The step of a review that meets it; null where it is met otherwise. */
    static @Nullable ReviewStep reviewStep(MilestoneKind kind) {
        return switch (kind) {
            case ANNUAL_REVIEW, REVIEW_AFTER_TAKEOVER -> ReviewStep.MEETING_HELD;
            case MEETING_NOTICE -> ReviewStep.MEETING_NOTICE_GIVEN;
            case ADVICE_BEFORE_MEETING -> ReviewStep.ADVICE_CIRCULATED;
            case REVIEW_REPORT -> ReviewStep.REPORT_SENT;
            case REVIEW_DECISION -> ReviewStep.DECISION_NOTIFIED;
            case AMENDMENT_NOTICE -> ReviewStep.AMENDMENT_NOTICE_SENT;
            case AMENDED_PLAN -> ReviewStep.AMENDED_PLAN_SENT;
            default -> null;
        };
    }
}
