package uk.ehcqa.command.consultation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.consultation.ConsultationRefusal.CONSULTATION_STEP_FOLLOWED_UP;
import static uk.ehcqa.shared.consultation.ConsultationRefusal.CONSULTATION_STEP_NOT_ON_RECORD;
import static uk.ehcqa.shared.consultation.ConsultationRefusal.CONSULTATION_UNKNOWN;
import static uk.ehcqa.shared.consultation.ConsultationStep.SETTING_CONSULTED;
import static uk.ehcqa.shared.consultation.ConsultationStep.SETTING_REPLIED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casefile.OpenToConsultation;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.consultation.Consultation;
import uk.ehcqa.shared.consultation.ConsultationDateCorrected;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.ConsultationStepMarkedRecordedInError;
import uk.ehcqa.shared.consultation.CorrectConsultationDate;
import uk.ehcqa.shared.consultation.MarkConsultationStepRecordedInError;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.ConsultationRules;

/** What was recorded wrongly of consulting settings, or should never have been. It stays in the history, with the reason. */
public final class ConsultationCorrections {

    private final OpenFile desk;

    public ConsultationCorrections(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(CorrectConsultationDate command, Clock clock) {
        var consultation = find(desk, command.consultation());
        var recorded = dateOf(consultation, command.step());
        Refused.when(recorded.equals(command.date()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        check(consultation, command, LocalDate.now(clock));

        apply(new ConsultationDateCorrected(
                command.caseId(),
                command.consultation(),
                command.step(),
                recorded,
                command.date(),
                command.reason().strip(),
                command.step() == SETTING_CONSULTED ? ConsultationRules.replyBy(command.date()) : null));
        return desk.recorded();
    }

    /** What the draft was sent after is on record no more where its step was marked: then any day before the reply will do. */
    private void check(Consultation consultation, CorrectConsultationDate command, LocalDate today) {
        if (command.step() == SETTING_REPLIED) {
            ConsultationDays.checkReplied(consultation, command.date(), today);
            return;
        }
        var open = OpenToConsultation.find(desk.file(), consultation.about())
                .orElseGet(() -> new OpenToConsultation(consultation.about(), LocalDate.MIN, LocalDate.MAX));
        new ConsultationDays(open, today).checkConsulted(command.date());
        consultation.takenOn(SETTING_REPLIED).ifPresent(replied -> ConsultationDays.notAfter(replied, command.date()));
    }

    @CommandHandler
    Recorded handle(MarkConsultationStepRecordedInError command) {
        desk.living();
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var consultation = find(desk, command.consultation());
        var recorded = dateOf(consultation, command.step());
        Refused.when(command.step() == SETTING_CONSULTED && consultation.wasReplied(), CONSULTATION_STEP_FOLLOWED_UP);

        apply(new ConsultationStepMarkedRecordedInError(
                command.caseId(),
                command.consultation(),
                command.step(),
                recorded,
                command.reason().strip()));
        return desk.recorded();
    }

    static Consultation find(OpenFile desk, int number) {
        return desk.file().consultations().numbered(number).orElseThrow(() -> new Refused(CONSULTATION_UNKNOWN));
    }

    private static LocalDate dateOf(Consultation consultation, ConsultationStep step) {
        return consultation.takenOn(step).orElseThrow(() -> new Refused(CONSULTATION_STEP_NOT_ON_RECORD));
    }
}
