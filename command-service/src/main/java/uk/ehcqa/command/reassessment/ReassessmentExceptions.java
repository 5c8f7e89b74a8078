package uk.ehcqa.command.reassessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.assessment.StepRefusal.EVIDENCE_NEEDED;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_DAYS_ALREADY_SO;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_ENDS_BEFORE_IT_BEGINS;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_UNKNOWN;
import static uk.ehcqa.shared.reassessment.ReassessmentRefusal.REASSESSMENT_EXCEPTION_LOSES_GROUND;
import static uk.ehcqa.shared.reassessment.ReassessmentRefusal.REASSESSMENT_EXCEPTION_UNKNOWN;
import static uk.ehcqa.shared.reassessment.ReassessmentRefusal.REASSESSMENT_EXCEPTION_WITHOUT_GROUND;
import static uk.ehcqa.shared.reassessment.ReassessmentRefusal.REASSESSMENT_NOT_AGREED;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.reassessment.CorrectReassessmentException;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.reassessment.ReassessmentException;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionDaysCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionRecorded;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionWithdrawn;
import uk.ehcqa.shared.reassessment.RecordReassessmentException;
import uk.ehcqa.shared.reassessment.WithdrawReassessmentException;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.Days;

/** Statutory exceptions to the fourteen weeks of a reassessment (reg. 27(3)). */
public final class ReassessmentExceptions {

    private final OpenFile desk;

    public ReassessmentExceptions(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordReassessmentException command) {
        var reassessment = reassessment(command.plan(), command.number());
        var period = reassessment.period().orElseThrow(() -> new Refused(REASSESSMENT_NOT_AGREED));
        Refused.when(command.lastDay().isBefore(command.firstDay()), EXCEPTION_ENDS_BEFORE_IT_BEGINS);
        var exception = new ReassessmentException(
                reassessment.exceptions().size() + 1, command.ground(), command.firstDay(), command.lastDay(), false);
        if (!reassessment.hasGround(exception)) {
            throw withoutGround(period);
        }
        Refused.when(command.evidence().isBlank(), EVIDENCE_NEEDED);

        apply(new ReassessmentExceptionRecorded(
                command.caseId(),
                command.plan(),
                command.number(),
                exception.number(),
                command.ground(),
                command.firstDay(),
                command.lastDay(),
                command.evidence().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(WithdrawReassessmentException command) {
        var reassessment = reassessment(command.plan(), command.number());
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var standing =
                reassessment.standingExceptions().anyMatch(exception -> exception.number() == command.exception());
        Refused.when(!standing, REASSESSMENT_EXCEPTION_UNKNOWN);

        apply(new ReassessmentExceptionWithdrawn(
                command.caseId(),
                command.plan(),
                command.number(),
                command.exception(),
                command.reason().strip()));
        return desk.recorded();
    }

    /** It still has a ground in these days. */
    @CommandHandler
    Recorded handle(CorrectReassessmentException command) {
        var reassessment = reassessment(command.plan(), command.number());
        var recorded = reassessment
                .standingExceptions()
                .filter(exception -> exception.number() == command.exception())
                .findFirst()
                .orElseThrow(() -> new Refused(REASSESSMENT_EXCEPTION_UNKNOWN));
        var corrected = recorded.lasting(command.firstDay(), command.lastDay());
        Refused.when(corrected.equals(recorded), EXCEPTION_DAYS_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        Refused.when(command.lastDay().isBefore(command.firstDay()), EXCEPTION_ENDS_BEFORE_IT_BEGINS);
        var period = reassessment.period().orElseThrow(() -> new Refused(REASSESSMENT_NOT_AGREED));
        if (!reassessment.hasGround(corrected)) {
            throw withoutGround(period);
        }

        apply(new ReassessmentExceptionDaysCorrected(
                command.caseId(),
                command.plan(),
                command.number(),
                command.exception(),
                recorded.firstDay(),
                recorded.lastDay(),
                command.firstDay(),
                command.lastDay(),
                command.reason().strip()));
        return desk.recorded();
    }

    /** No date that is recorded later takes the ground of an exception away unnoticed. */
    static void keepGrounds(CaseFile before, CaseFile after, int plan, int number) {
        var now = after.plans().get(plan - 1).reassessments().numbered(number);
        before.plans().get(plan - 1).reassessments().numbered(number).stream()
                .flatMap(Reassessment::standingExceptions)
                .filter(exception -> now.filter(it -> it.hasGround(exception)).isEmpty())
                .findFirst()
                .ifPresent(lost -> {
                    throw new Refused(REASSESSMENT_EXCEPTION_LOSES_GROUND, "number", lost.number());
                });
    }

    private static Refused withoutGround(Days period) {
        return new Refused(
                REASSESSMENT_EXCEPTION_WITHOUT_GROUND,
                Map.of("first", period.first().toString(), "last", period.last().toString()));
    }

    private Reassessment reassessment(int plan, int number) {
        return desk.plan(plan).reassessments().numbered(number).orElseThrow(() -> new Refused(PROCEEDING_UNKNOWN));
    }
}
