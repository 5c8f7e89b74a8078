package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the day right that was agreed in writing for what mediation agreed, or adds it, and says why. */
public record CorrectAgreedDay(CaseId caseId, Notice notice, LocalDate date, String reason) implements CaseCommand {}
