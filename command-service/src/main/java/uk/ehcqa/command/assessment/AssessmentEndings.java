package uk.ehcqa.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.command.recording.StepDates;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.RecordMoveAway;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.WithdrawRequest;
import uk.ehcqa.shared.casework.Recorded;

/** How an assessment ends before the authority has decided. */
public final class AssessmentEndings {

    private final OpenFile desk;

    public AssessmentEndings(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(WithdrawRequest command, Clock clock) {
        var assessment = desk.openAssessment();
        StepDates.check(assessment, Step.REQUEST_WITHDRAWN, command.withdrawnOn(), LocalDate.now(clock));

        apply(new RequestWithdrawn(command.caseId(), assessment.episode(), command.withdrawnOn()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(RecordMoveAway command, Clock clock) {
        var assessment = desk.openAssessment();
        StepDates.check(assessment, Step.CHILD_MOVED_AWAY, command.movedOn(), LocalDate.now(clock));

        apply(new ChildMovedAway(command.caseId(), assessment.episode(), command.movedOn()));
        return desk.recorded();
    }
}
