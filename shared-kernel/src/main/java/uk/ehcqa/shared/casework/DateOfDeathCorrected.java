package uk.ehcqa.shared.casework;

import java.time.LocalDate;
import uk.ehcqa.shared.privacy.Personal;

/** The date of death had been recorded wrongly. */
public record DateOfDeathCorrected(
        CaseId caseId,
        LocalDate wrongDate,
        LocalDate diedOn,
        @Personal String reason) implements CaseFileEvent {}
