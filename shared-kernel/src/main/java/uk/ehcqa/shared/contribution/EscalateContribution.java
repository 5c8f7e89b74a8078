package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Takes advice that does not come further up. */
public record EscalateContribution(CaseId caseId, int contribution, LocalDate escalatedOn, EscalationStep to)
        implements CaseCommand {}
