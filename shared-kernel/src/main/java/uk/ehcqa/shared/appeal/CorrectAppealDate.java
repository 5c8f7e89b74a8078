package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the date of a step of mediation or of an appeal right, and says why. */
public record CorrectAppealDate(CaseId caseId, Notice notice, AppealStep step, LocalDate date, String reason)
        implements CaseCommand {}
