package uk.ehcqa.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.assessment.StepRefusal.DELAY_REASON_NOT_ON_RECORD;
import static uk.ehcqa.shared.assessment.StepRefusal.LINKED_REQUEST_NOT_ON_RECORD;
import static uk.ehcqa.shared.assessment.StepRefusal.MARK_DEATH_INSTEAD;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.NoticesKept;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.assessment.DelayReasonMarkedRecordedInError;
import uk.ehcqa.shared.assessment.LinkedRequest;
import uk.ehcqa.shared.assessment.LinkedRequestMarkedRecordedInError;
import uk.ehcqa.shared.assessment.MarkDelayReasonRecordedInError;
import uk.ehcqa.shared.assessment.MarkLinkedRequestRecordedInError;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;

/** Entries that should never have been made. They stay in the history, with the reason, and no longer count. */
public final class AssessmentErrors {

    private final OpenFile desk;

    public AssessmentErrors(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(MarkStepRecordedInError command, Clock clock) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        Refused.when(command.step() == Step.CHILD_DIED, MARK_DEATH_INSTEAD);
        var error = new StepInError(desk.file(), desk.latestAssessment(command.episode()), command.step());
        error.check();
        if (error.opensAgain()) {
            desk.refuseBesidePlanInForce();
        }
        var marked = new StepMarkedRecordedInError(
                command.caseId(),
                command.episode(),
                command.step(),
                error.date(),
                command.reason().strip(),
                error.representationsUntil());
        NoticesKept.check(desk.file().after(marked));
        apply(marked);
        dropReasonWithoutDelay(command, error, LocalDate.now(clock));
        return desk.recorded();
    }

    /** The reason for a delay that there was not, now that the late step is gone, goes with it. */
    private void dropReasonWithoutDelay(MarkStepRecordedInError command, StepInError error, LocalDate today) {
        var assessment = desk.assessment(command.episode());
        error.limit()
                .filter(assessment.delayReasons()::containsKey)
                .filter(limit -> !assessment.isLateFor(limit, today))
                .ifPresent(limit -> apply(new DelayReasonMarkedRecordedInError(
                        command.caseId(),
                        command.episode(),
                        limit,
                        command.reason().strip())));
    }

    @CommandHandler
    Recorded handle(MarkLinkedRequestRecordedInError command) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        desk.living();
        var request = new LinkedRequest(command.receivedOn(), command.requestedBy());
        var held = desk.assessment(command.episode()).linkedRequests().contains(request);
        Refused.when(!held, LINKED_REQUEST_NOT_ON_RECORD);
        apply(new LinkedRequestMarkedRecordedInError(
                command.caseId(),
                command.episode(),
                command.receivedOn(),
                command.requestedBy(),
                command.reason().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(MarkDelayReasonRecordedInError command) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var given = desk.assessment(command.episode()).delayReasons().containsKey(command.limit());
        Refused.when(!given, DELAY_REASON_NOT_ON_RECORD);
        apply(new DelayReasonMarkedRecordedInError(
                command.caseId(),
                command.episode(),
                command.limit(),
                command.reason().strip()));
        return desk.recorded();
    }
}
