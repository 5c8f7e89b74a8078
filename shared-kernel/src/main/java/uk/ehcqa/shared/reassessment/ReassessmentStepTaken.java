package uk.ehcqa.shared.reassessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** A step of a reassessment was taken (regs 23-27). */
public record ReassessmentStepTaken(CaseId caseId, int plan, int number, ReassessmentStep step, LocalDate takenOn)
        implements ReassessmentEvent {}
