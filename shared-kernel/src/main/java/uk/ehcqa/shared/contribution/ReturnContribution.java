package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Sends the latest answer back to be put right. */
public record ReturnContribution(
        CaseId caseId, int contribution, LocalDate returnedOn, AdviceCheck check, String whatIsAsked)
        implements CaseCommand {}
