package uk.ehcqa.shared.move;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that a move should never have been recorded, and why. */
public record MarkMoveRecordedInError(CaseId caseId, int plan, int number, String reason) implements CaseCommand {}
