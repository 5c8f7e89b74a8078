package uk.ehcqa.shared.milestone;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.contribution.Contribution;

/**
 * What a milestone concerns: an assessment, a plan, something done about a plan, a decision that can be appealed against, or, where
 * all are null, the child or young person.
 *
 * @param episode the number of the assessment
 * @param plan the number of the plan
 * @param review the number of the review; of one that has not begun, the number it will have
 * @param transfer the number of the expected transfer between phases
 * @param proceeding the number of the amendment without a review, of the reassessment, or of the ceasing
 * @param decision of which the family was told, with the number of what it is about
 * @param route whether it is mediation that leads to it, or the tribunal
 * @param contribution the number of the contribution within the case
 */
public record MilestoneSubject(
        @Nullable Integer episode,
        @Nullable Integer plan,
        @Nullable Integer review,
        @Nullable Integer transfer,
        @Nullable Integer proceeding,
        @Nullable AppealableDecision decision,
        @Nullable OverturnRoute route,
        @Nullable Integer contribution) {

    static final MilestoneSubject THE_CHILD = new MilestoneSubject(null, null, null, null, null, null, null, null);

    static MilestoneSubject ofAssessment(int episode) {
        return new MilestoneSubject(episode, null, null, null, null, null, null, null);
    }

    static MilestoneSubject ofPlan(int plan) {
        return ofReview(plan, null);
    }

    static MilestoneSubject ofReview(int plan, @Nullable Integer review) {
        return new MilestoneSubject(null, plan, review, null, null, null, null, null);
    }

    static MilestoneSubject ofTransfer(int plan, int transfer) {
        return new MilestoneSubject(null, plan, null, transfer, null, null, null, null);
    }

    static MilestoneSubject ofProceeding(int plan, int proceeding) {
        return new MilestoneSubject(null, plan, null, null, proceeding, null, null, null);
    }

    static MilestoneSubject of(Contribution contribution) {
        var purpose = contribution.purpose();
        var number = contribution.number();
        return switch (purpose.proceeding()) {
            case NEEDS_ASSESSMENT -> new MilestoneSubject(purpose.number(), null, null, null, null, null, null, number);
            case REVIEW -> new MilestoneSubject(null, purpose.plan(), purpose.number(), null, null, null, null, number);
            case REASSESSMENT ->
                new MilestoneSubject(null, purpose.plan(), null, null, purpose.number(), null, null, number);
        };
    }

    static MilestoneSubject of(Notice notice, @Nullable OverturnRoute route) {
        var ofAnAssessment = notice.decision().isOfAnAssessment();
        return new MilestoneSubject(
                ofAnAssessment ? notice.number() : null,
                ofAnAssessment ? null : notice.number(),
                notice.review(),
                null,
                notice.proceeding(),
                notice.decision(),
                route,
                null);
    }

    /** The decision that it concerns, if it does concern one. */
    public Optional<Notice> notice() {
        return Optional.ofNullable(decision)
                .map(it ->
                        new Notice(it, Objects.requireNonNull(episode == null ? plan : episode), review, proceeding));
    }
}
