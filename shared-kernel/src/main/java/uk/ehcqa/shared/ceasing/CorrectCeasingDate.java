package uk.ehcqa.shared.ceasing;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the date of such a step right, and says why. */
public record CorrectCeasingDate(CaseId caseId, int plan, int number, CeasingStep step, LocalDate date, String reason)
        implements CaseCommand {}
