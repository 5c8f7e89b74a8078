package uk.ehcqa.shared.takeover;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Child;

/**
 * Opens a case for a child or young person with the plan that another authority transferred.
 *
 * @param transferredFrom the number of that authority
 * @param planMadeOn the day on which it made the plan
 * @param differentChildConfirmed that somebody has looked at the case with the same name and date of birth, and this is another
 *     child
 */
public record RecordTakenOverPlan(
        CaseId caseId,
        Child child,
        String transferredFrom,
        LocalDate planMadeOn,
        LocalDate transferredOn,
        boolean differentChildConfirmed)
        implements CaseCommand {}
