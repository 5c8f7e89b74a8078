package uk.ehcqa.shared.reassessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** The date of a step of a reassessment had been recorded wrongly. What was recorded before stays in the history. */
public record ReassessmentDateCorrected(
        CaseId caseId,
        int plan,
        int number,
        ReassessmentStep step,
        LocalDate wrongDate,
        LocalDate date,
        @Personal String reason)
        implements ReassessmentEvent {}
