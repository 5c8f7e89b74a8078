package uk.ehcqa.shared.takeover;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Records in the case of a child or young person who has come back, or never had a plan here, the plan that another authority
 * transferred.
 *
 * @param transferredFrom the number of that authority
 * @param planMadeOn the day on which it was first made
 */
public record TakePlanOver(CaseId caseId, String transferredFrom, LocalDate planMadeOn, LocalDate transferredOn)
        implements CaseCommand {}
