package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records another request for a child or young person who has a case: linked while an assessment is open, otherwise a new one. */
public record RecordFurtherRequest(CaseId caseId, LocalDate receivedOn, RequestSource requestedBy)
        implements CaseCommand {}
