package uk.ehcqa.shared.consultation;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that the consultation of a setting, or its reply, should never have been recorded, and why. */
public record MarkConsultationStepRecordedInError(CaseId caseId, int consultation, ConsultationStep step, String reason)
        implements CaseCommand {}
