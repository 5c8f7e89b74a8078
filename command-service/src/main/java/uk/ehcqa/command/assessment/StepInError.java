package uk.ehcqa.command.assessment;

import static uk.ehcqa.shared.assessment.StepRefusal.PLAN_FOLLOWED_UP;
import static uk.ehcqa.shared.assessment.StepRefusal.REFUSAL_WAS_OVERTURNED;
import static uk.ehcqa.shared.assessment.StepRefusal.REQUEST_BEGAN_THE_ASSESSMENT;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_FOLLOWED_UP;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_NOT_ON_RECORD;
import static uk.ehcqa.shared.contribution.ContributionRefusal.REQUESTS_REST_ON_STEP;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** A step that somebody says was recorded in error, and what goes with it. */
record StepInError(CaseFile file, NeedsAssessment assessment, Step step) {

    /** Nothing that was recorded later may rest on the step. */
    void check() {
        Refused.when(assessment.takenOn(step).isEmpty(), STEP_NOT_ON_RECORD);
        Refused.when(step == Step.REQUEST_RECEIVED, REQUEST_BEGAN_THE_ASSESSMENT);
        Refused.when(assessment.isFollowedUp(step), STEP_FOLLOWED_UP, "later", assessment.lastStep());
        Refused.when(assessment.overturned().containsKey(step), REFUSAL_WAS_OVERTURNED);
        Refused.when(step == Step.ADVICE_REQUESTED && wasAdviceAskedFor(), REQUESTS_REST_ON_STEP);
        Refused.when(step == Step.FINAL_PLAN_SENT && isPlanFollowedUp(), PLAN_FOLLOWED_UP);
    }

    /** Whether the assessment had ended with the step, and not with a plan, which goes with it. */
    boolean opensAgain() {
        return !assessment.stage().isOpen() && step == assessment.lastStep() && step != Step.FINAL_PLAN_SENT;
    }

    LocalDate date() {
        return assessment.takenOn(step).orElseThrow();
    }

    /** The limit that the step keeps, or is late for. */
    Optional<TimeLimit> limit() {
        return Optional.ofNullable(
                switch (step) {
                    case ASSESSMENT_REFUSED, ASSESSMENT_AGREED -> TimeLimit.ASSESSMENT_DECISION;
                    case NO_PLAN_NOTICE_SENT -> TimeLimit.NO_PLAN_NOTICE;
                    case FINAL_PLAN_SENT -> TimeLimit.FINAL_PLAN;
                    default -> null;
                });
    }

    /** The family goes by the draft before again, if this was a draft sent again. */
    @Nullable
    LocalDate representationsUntil() {
        return step == Step.DRAFT_PLAN_RESENT
                ? assessment
                        .draftBeforeLatest()
                        .map(TimeLimit.REPRESENTATIONS::dueOn)
                        .orElse(null)
                : null;
    }

    private boolean wasAdviceAskedFor() {
        return file.contributions()
                .of(ContributionPurpose.assessment(assessment.episode()))
                .anyMatch(Contribution::wasAsked);
    }

    /** The plan that the assessment led to is the latest, and nothing has become of it. */
    private boolean isPlanFollowedUp() {
        var latest = file.plans().getLast();
        return !latest.madeOn().equals(date()) || latest.wasFollowedUp();
    }
}
