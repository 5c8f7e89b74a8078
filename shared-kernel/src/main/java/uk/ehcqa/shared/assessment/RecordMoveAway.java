package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that the child or young person left the area before the assessment was finished. */
public record RecordMoveAway(CaseId caseId, LocalDate movedOn) implements CaseCommand {}
