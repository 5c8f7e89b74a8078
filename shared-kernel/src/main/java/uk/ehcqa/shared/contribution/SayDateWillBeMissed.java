package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that the date cannot be kept, why, and when the advice is to be expected. */
public record SayDateWillBeMissed(
        CaseId caseId, int contribution, LocalDate saidOn, LocalDate expectedOn, String reason)
        implements CaseCommand {}
