package uk.ehcqa.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_DAYS_ALREADY_SO;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_UNKNOWN;
import static uk.ehcqa.shared.assessment.StepRefusal.LIMIT_NOT_MISSED;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.assessment.CorrectException;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.ExceptionDaysCorrected;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.ExceptionWithdrawn;
import uk.ehcqa.shared.assessment.RecordDelayReason;
import uk.ehcqa.shared.assessment.RecordException;
import uk.ehcqa.shared.assessment.WithdrawException;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.Days;

/** Statutory exceptions, and the delay reasons that are none. */
public final class AssessmentDelays {

    private final OpenFile desk;

    public AssessmentDelays(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordException command, Clock clock) {
        var assessment = desk.assessment(command.episode());
        ExceptionChecks.check(assessment, command, LocalDate.now(clock));

        apply(new ExceptionRecorded(
                command.caseId(),
                command.episode(),
                assessment.nextExceptionNumber(),
                command.ground(),
                command.firstDay(),
                command.lastDay(),
                command.bearsOn(),
                command.evidence().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(WithdrawException command) {
        var assessment = desk.assessment(command.episode());
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var standing = assessment.exceptions().stream()
                .anyMatch(exception -> exception.number() == command.number() && !exception.withdrawn());
        Refused.when(!standing, EXCEPTION_UNKNOWN);

        apply(new ExceptionWithdrawn(
                command.caseId(),
                command.episode(),
                command.number(),
                command.reason().strip()));
        return desk.recorded();
    }

    /** It still has a ground in these days. */
    @CommandHandler
    Recorded handle(CorrectException command, Clock clock) {
        var assessment = desk.assessment(command.episode());
        var recorded = assessment.exceptions().stream()
                .filter(exception -> exception.number() == command.number() && !exception.withdrawn())
                .findFirst()
                .orElseThrow(() -> new Refused(EXCEPTION_UNKNOWN));
        var ground = recorded.ground();
        var wrong = recorded.days();
        if (ground == null || wrong == null) {
            throw new Refused(EXCEPTION_UNKNOWN);
        }
        var days = new Days(command.firstDay(), command.lastDay());
        Refused.when(days.equals(wrong), EXCEPTION_DAYS_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        new ExceptionChecks(assessment, ground, days, recorded.bearsOn()).check(LocalDate.now(clock));

        apply(new ExceptionDaysCorrected(
                command.caseId(),
                command.episode(),
                command.number(),
                wrong.first(),
                wrong.last(),
                days.first(),
                days.last(),
                command.reason().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(RecordDelayReason command, Clock clock) {
        var missed = desk.assessment(command.episode()).isLateFor(command.limit(), LocalDate.now(clock));
        Refused.when(!missed, LIMIT_NOT_MISSED);

        apply(new DelayReasonRecorded(command.caseId(), command.episode(), command.limit(), command.reason()));
        return desk.recorded();
    }
}
