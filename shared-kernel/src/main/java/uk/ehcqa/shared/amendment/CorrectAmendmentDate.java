package uk.ehcqa.shared.amendment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the date of a step of an amendment without a review right, and says why. */
public record CorrectAmendmentDate(
        CaseId caseId, int plan, int number, AmendmentStep step, LocalDate date, String reason)
        implements CaseCommand {}
