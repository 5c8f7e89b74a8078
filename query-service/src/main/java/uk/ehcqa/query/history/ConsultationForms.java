package uk.ehcqa.query.history;

import java.util.Optional;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.consultation.Consultation;
import uk.ehcqa.shared.consultation.ConsultationEvent;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.SettingConsulted;
import uk.ehcqa.shared.consultation.SettingReplied;

/** The forms that put right what an event says of consulting a setting, where the case still goes by it. */
record ConsultationForms(CaseFile file, ConsultationEvent event) {

    Optional<String> toCorrect() {
        return step().filter(step -> recorded(step).isPresent())
                .map(step ->
                        "/consultations/corrections/new?consultation=%d&step=%s".formatted(event.consultation(), step));
    }

    /** Not that it was consulted, once it has replied. */
    Optional<String> toMarkInError() {
        return step().filter(step -> recorded(step)
                        .filter(one -> step == ConsultationStep.SETTING_REPLIED || !one.wasReplied())
                        .isPresent())
                .filter(step -> file.diedOn() == null)
                .map(step -> "/consultations/%d/%s/recorded-in-error".formatted(event.consultation(), step));
    }

    private Optional<ConsultationStep> step() {
        return switch (event) {
            case SettingConsulted consulted -> Optional.of(ConsultationStep.SETTING_CONSULTED);
            case SettingReplied replied -> Optional.of(ConsultationStep.SETTING_REPLIED);
            default -> Optional.empty();
        };
    }

    private Optional<Consultation> recorded(ConsultationStep step) {
        return file.consultations()
                .numbered(event.consultation())
                .filter(one -> one.takenOn(step).isPresent());
    }
}
