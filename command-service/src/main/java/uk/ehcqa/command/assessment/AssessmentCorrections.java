package uk.ehcqa.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.assessment.StepRefusal.CORRECT_DATE_OF_DEATH_INSTEAD;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_NOT_TAKEN;
import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.NoticesKept;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.command.recording.StepDates;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.ReceiptDateCorrected;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Dates put right afterwards. The event that was wrong stays; whatever follows from the date follows from the right one. */
public final class AssessmentCorrections {

    private final OpenFile desk;

    public AssessmentCorrections(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(CorrectStepDate command, Clock clock) {
        var assessment = desk.assessment(command.episode());
        var recorded = assessment.takenOn(command.step()).orElseThrow(() -> new Refused(STEP_NOT_TAKEN));
        Refused.when(command.step() == Step.CHILD_DIED, CORRECT_DATE_OF_DEATH_INSTEAD);
        Refused.when(recorded.equals(command.date()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var today = LocalDate.now(clock);
        StepDates.check(assessment, command.step(), command.date(), today);
        var correction = command.step() == Step.REQUEST_RECEIVED
                ? receipt(command, recorded)
                : step(command, assessment, recorded);
        new CorrectedAssessment(desk.file(), assessment, assessment.after(correction)).check(today);
        NoticesKept.check(desk.file().after(correction));

        apply(correction);
        return desk.recorded();
    }

    private static NeedsAssessmentEvent receipt(CorrectStepDate command, LocalDate wrongDate) {
        return ReceiptDateCorrected.to(
                command.date(),
                command.caseId(),
                command.episode(),
                wrongDate,
                command.reason().strip());
    }

    private static NeedsAssessmentEvent step(CorrectStepDate command, NeedsAssessment assessment, LocalDate wrongDate) {
        return new StepDateCorrected(
                command.caseId(),
                command.episode(),
                command.step(),
                wrongDate,
                command.date(),
                command.reason().strip(),
                isLatestDraft(command.step(), assessment) ? TimeLimit.REPRESENTATIONS.dueOn(command.date()) : null);
    }

    /** The family's time for representations runs from the latest draft. */
    private static boolean isLatestDraft(Step step, NeedsAssessment assessment) {
        var latest =
                assessment.takenOn(Step.DRAFT_PLAN_RESENT).isPresent() ? Step.DRAFT_PLAN_RESENT : Step.DRAFT_PLAN_SENT;
        return step == latest;
    }
}
