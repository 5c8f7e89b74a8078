package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Child;

/**
 * Opens a case for a child or young person with the request that was received for them.
 *
 * @param differentChildConfirmed that somebody has looked at the case with the same name and date of birth, and this is
 *     another child
 */
public record RecordRequest(
        CaseId caseId, Child child, LocalDate receivedOn, RequestSource requestedBy, boolean differentChildConfirmed)
        implements CaseCommand {}
