package uk.ehcqa.command.consultation;

import static uk.ehcqa.shared.consultation.ConsultationRefusal.CONSULTED_IN_FUTURE;
import static uk.ehcqa.shared.consultation.ConsultationRefusal.CONSULTED_TOO_EARLY;
import static uk.ehcqa.shared.consultation.ConsultationRefusal.CONSULTED_TOO_LATE;

import java.time.LocalDate;
import uk.ehcqa.shared.casefile.OpenToConsultation;
import uk.ehcqa.shared.consultation.Consultation;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.refusal.Refused;

/** On which days a setting can have been consulted, and can have replied. */
record ConsultationDays(OpenToConsultation open, LocalDate today) {

    void checkConsulted(LocalDate date) {
        Refused.when(date.isAfter(today), CONSULTED_IN_FUTURE);
        notBefore(open.since(), date);
        notAfter(open.until(), date);
    }

    static void checkReplied(Consultation consultation, LocalDate date, LocalDate today) {
        Refused.when(date.isAfter(today), CONSULTED_IN_FUTURE);
        notBefore(consultation.takenOn(ConsultationStep.SETTING_CONSULTED).orElseThrow(), date);
    }

    static void notAfter(LocalDate latest, LocalDate date) {
        Refused.when(date.isAfter(latest), CONSULTED_TOO_LATE, "latest", latest);
    }

    private static void notBefore(LocalDate earliest, LocalDate date) {
        Refused.when(date.isBefore(earliest), CONSULTED_TOO_EARLY, "earliest", earliest);
    }
}
