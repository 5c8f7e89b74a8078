package uk.ehcqa.command.intake;

import static uk.ehcqa.shared.sen2.ReturnRefusal.MARKED_RECORDED_IN_ERROR;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.Reviews;

/**
 * What somebody marked in the file as recorded in error is not recorded again because a return still tells it: the record is
 * refused, so that a person decides.
 */
final class InError {

    private InError() {}

    /** A step that is not on record, and was marked with that date. */
    static void refuseStep(NeedsAssessment assessment, Step step, LocalDate date) {
        refuseWhen(assessment.takenOn(step).isEmpty() && assessment.inError().holds(step, date), step.name(), date);
    }

    /** A return has one code for withdrawn, moved and died: whichever of them was marked is what it says. */
    static void refuseEnd(CaseFile file, int episode, @Nullable LocalDate date) {
        if (date == null) {
            return;
        }
        Stream.of(Step.REQUEST_WITHDRAWN, Step.CHILD_MOVED_AWAY)
                .forEach(end -> refuseStep(file.assessment(episode), end, date));
        refuseDeath(file, date);
    }

    static void refuseDeath(CaseFile file, LocalDate date) {
        refuseWhen(file.diedOn() == null && file.deathsInError().contains(date), Step.CHILD_DIED.name(), date);
    }

    /** Whether a death is on record that had that date before somebody put it right. */
    static boolean isPutRight(CaseFile file, LocalDate died) {
        return file.diedOn() != null && file.deathsInError().contains(died);
    }

    static void refuseLinkedRequest(CaseFile file, LocalDate receivedOn) {
        var marked = file.assessments().stream()
                .anyMatch(assessment -> assessment.inError().holdsRequestReceivedOn(receivedOn));
        refuseWhen(marked, "LINKED_REQUEST", receivedOn);
    }

    static void refuseOverturning(NeedsAssessment assessment, Step refusal) {
        if (assessment.inError().overturnings().contains(refusal)) {
            throw new Refused(MARKED_RECORDED_IN_ERROR, "step", "OVERTURNING");
        }
    }

    static void refusePlanEnd(Plan plan, LocalDate date) {
        refuseWhen(plan.inForce() && plan.endsInError().contains(date), "PLAN_ENDED", date);
    }

    static void refuseReviewStep(Reviews reviews, ReviewStep step, LocalDate date) {
        refuseWhen(reviews.holdInError(step, date), step.name(), date);
    }

    private static void refuseWhen(boolean marked, String what, LocalDate date) {
        if (marked) {
            throw new Refused(MARKED_RECORDED_IN_ERROR, Map.of("step", what, "returned", date.toString()));
        }
    }
}
