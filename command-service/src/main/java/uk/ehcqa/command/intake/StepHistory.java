package uk.ehcqa.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.sen2.ReturnRefusal.DIFFERS_FROM_WHAT_IS_RECORDED;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.command.recording.StepDates;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.ReturnRefusal;

/** Adds the dated steps of a returned assessment to those on file. */
record StepHistory(CaseId caseId, OpenFile desk, int episode, LocalDate today) {

    /** Adds the step, unless it is known. */
    void tell(Step step, @Nullable LocalDate date, ReturnRefusal dateNeeded) {
        var assessment = desk.assessment(episode);
        var recorded = assessment.takenOn(step);
        if (recorded.isPresent() && (date == null || RecordOnFile.isDateOf(assessment, step, date))) {
            return;
        }
        if (date == null) {
            throw new Refused(dateNeeded);
        }
        InError.refuseStep(assessment, step, date);
        if (recorded.isPresent() || !assessment.canBeToldOf(step)) {
            throw differs(step, date);
        }
        if (step == Step.FINAL_PLAN_SENT) {
            OnePlan.refuseAnother(desk.file());
        }
        StepDates.check(assessment, step, date, today);
        apply(event(step, date));
    }

    /**
     * A return has one code for withdrawn, moved and died: whichever of them is on file is what it says. It gives no date of
     * death.
     */
    void tellEnd(boolean exported, @Nullable LocalDate date, ReturnRefusal dateNeeded) {
        switch (desk.assessment(episode).stage()) {
            case DIED -> {}
            case WITHDRAWN -> tell(Step.REQUEST_WITHDRAWN, date, dateNeeded);
            case MOVED_AWAY -> tell(Step.CHILD_MOVED_AWAY, date, dateNeeded);
            default -> {
                InError.refuseEnd(desk.file(), episode, date);
                tell(exported ? Step.CHILD_MOVED_AWAY : Step.REQUEST_WITHDRAWN, date, dateNeeded);
            }
        }
    }

    /** Says what the case holds instead: another date of the step, or the step that stands in its way. */
    private Refused differs(Step step, LocalDate returned) {
        var assessment = desk.assessment(episode);
        var told = new Refused(
                        DIFFERS_FROM_WHAT_IS_RECORDED, Map.of("step", step.name(), "returned", returned.toString()))
                .details();
        return new Refused(assessment
                .takenOn(step)
                .map(recorded -> told.with("recorded", recorded))
                .orElseGet(() -> told.with("held", assessment.lastStep())
                        .with(
                                "heldOn",
                                assessment.takenOn(assessment.lastStep()).orElseThrow())));
    }

    private NeedsAssessmentEvent event(Step step, LocalDate date) {
        return switch (step) {
            case ASSESSMENT_REFUSED -> new AssessmentRefused(caseId, episode, date);
            case ASSESSMENT_AGREED -> new AssessmentAgreed(caseId, episode, date);
            case NO_PLAN_NOTICE_SENT -> new NoPlanNoticeSent(caseId, episode, date);
            case FINAL_PLAN_SENT -> new FinalPlanSent(caseId, episode, date);
            case REQUEST_WITHDRAWN -> new RequestWithdrawn(caseId, episode, date);
            case CHILD_MOVED_AWAY -> new ChildMovedAway(caseId, episode, date);
            case REQUEST_RECEIVED, ADVICE_REQUESTED, DRAFT_PLAN_SENT, DRAFT_PLAN_RESENT, CHILD_DIED ->
                throw new IllegalArgumentException("a return does not tell of " + step);
        };
    }
}
