package uk.ehcqa.command.consultation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.consultation.ConsultationRefusal.CONSULTATION_REPLIED;
import static uk.ehcqa.shared.consultation.ConsultationRefusal.CONSULTED_ALREADY;
import static uk.ehcqa.shared.consultation.ConsultationRefusal.CONSULTED_ON_NOTHING;
import static uk.ehcqa.shared.consultation.ConsultationRefusal.CONSULTED_SETTING_NEEDED;
import static uk.ehcqa.shared.consultation.ConsultationRefusal.OBJECTION_NOT_ASKED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casefile.OpenToConsultation;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.consultation.ConsultSetting;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.RecordSettingReply;
import uk.ehcqa.shared.consultation.SettingConsulted;
import uk.ehcqa.shared.consultation.SettingReplied;
import uk.ehcqa.shared.consultation.SettingReply;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.ConsultationRules;

/** The settings that are consulted. Nothing waits for their replies: the plan can be sent with or without them. */
public final class SettingConsultations {

    private final OpenFile desk;

    public SettingConsultations(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(ConsultSetting command, Clock clock) {
        var file = desk.living();
        var open = OpenToConsultation.find(file, command.about()).orElseThrow(() -> new Refused(CONSULTED_ON_NOTHING));
        var setting = command.setting().strip();
        Refused.when(setting.isEmpty(), CONSULTED_SETTING_NEEDED);
        new ConsultationDays(open, LocalDate.now(clock)).checkConsulted(command.consultedOn());
        var known = file.consultations()
                .about(command.about())
                .filter(one -> one.setting().equalsIgnoreCase(setting))
                .anyMatch(one -> one.takenOn(ConsultationStep.SETTING_CONSULTED)
                        .filter(command.consultedOn()::equals)
                        .isPresent());
        Refused.when(known, CONSULTED_ALREADY);

        apply(new SettingConsulted(
                command.caseId(),
                file.consultations().next(),
                command.about(),
                setting,
                command.consultedOn(),
                ConsultationRules.replyBy(command.consultedOn())));
        return desk.recorded();
    }

    /** It may come after the days of guidance, and after the plan was sent. */
    @CommandHandler
    Recorded handle(RecordSettingReply command, Clock clock) {
        desk.living();
        var consultation = ConsultationCorrections.find(desk, command.consultation());
        Refused.when(consultation.wasReplied(), CONSULTATION_REPLIED);
        Refused.when(
                command.reply() != SettingReply.CANNOT_MEET_NEEDS
                        && !command.grounds().isEmpty(),
                OBJECTION_NOT_ASKED);
        ConsultationDays.checkReplied(consultation, command.repliedOn(), LocalDate.now(clock));

        apply(new SettingReplied(
                command.caseId(), command.consultation(), command.repliedOn(), command.reply(), command.grounds()));
        return desk.recorded();
    }
}
