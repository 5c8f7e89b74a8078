package uk.ehcqa.shared.casework;

import java.time.LocalDate;

/** Puts the date of death right, and says why. */
public record CorrectDateOfDeath(CaseId caseId, LocalDate diedOn, String reason) implements CaseCommand {}
