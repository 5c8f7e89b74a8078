package uk.ehcqa.shared.consultation;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the date of consulting a setting, or of its reply, right, and says why. */
public record CorrectConsultationDate(
        CaseId caseId, int consultation, ConsultationStep step, LocalDate date, String reason) implements CaseCommand {}
