package uk.ehcqa.shared.casework;

import java.time.LocalDate;

/** The date of death had been recorded wrongly. */
public record DateOfDeathCorrected(CaseId caseId, LocalDate wrongDate, LocalDate diedOn, String reason)
        implements CaseFileEvent {}
