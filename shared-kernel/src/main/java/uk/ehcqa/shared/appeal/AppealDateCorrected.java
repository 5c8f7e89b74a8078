package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** The date of a step of mediation or of an appeal had been recorded wrongly. What was recorded stays in the history. */
public record AppealDateCorrected(
        CaseId caseId,
        Notice notice,
        AppealStep step,
        LocalDate wrongDate,
        LocalDate date,
        @Personal String reason) implements AppealEvent {}
