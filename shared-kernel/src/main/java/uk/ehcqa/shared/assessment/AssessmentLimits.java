package uk.ehcqa.shared.assessment;

import static uk.ehcqa.shared.assessment.Step.ASSESSMENT_REFUSED;
import static uk.ehcqa.shared.assessment.Step.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.assessment.Step.FINAL_PLAN_SENT;
import static uk.ehcqa.shared.assessment.Step.NO_PLAN_NOTICE_SENT;
import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The limits that run from the request, as they bear on one assessment. */
record AssessmentLimits(NeedsAssessment assessment) {

    List<Milestone> milestones() {
        return Stream.of(
                        milestone(ASSESSMENT_DECISION, assessment.decidedOn()),
                        milestone(NO_PLAN_NOTICE, assessment.takenOn(NO_PLAN_NOTICE_SENT)),
                        milestone(FINAL_PLAN, assessment.takenOn(FINAL_PLAN_SENT)))
                .filter(milestone -> concern(milestone.limit()))
                .filter(milestone -> milestone.isMet() || assessment.stage().isOpen())
                .toList();
    }

    /**
     * A refusal leaves nothing to do, and what follows when it is overturned has limits of its own. The limit of reg. 10(1)
     * binds a decision not to make a plan: with the first draft it falls away.
     */
    boolean concern(TimeLimit limit) {
        return switch (limit) {
            case ASSESSMENT_DECISION -> true;
            case NO_PLAN_NOTICE ->
                !assessment.took(ASSESSMENT_REFUSED) && (assessment.took(NO_PLAN_NOTICE_SENT) || !isPlanned());
            case FINAL_PLAN -> !assessment.took(ASSESSMENT_REFUSED) && !assessment.took(NO_PLAN_NOTICE_SENT);
            case REPRESENTATIONS -> assessment.took(DRAFT_PLAN_SENT);
        };
    }

    private boolean isPlanned() {
        return assessment.took(DRAFT_PLAN_SENT) || assessment.took(FINAL_PLAN_SENT);
    }

    private Milestone milestone(TimeLimit limit, Optional<LocalDate> metOn) {
        return new Milestone(limit, assessment.dueOn(limit), metOn.orElse(null));
    }
}
