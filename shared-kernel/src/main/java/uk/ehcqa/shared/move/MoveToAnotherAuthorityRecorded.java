package uk.ehcqa.shared.move;

import uk.ehcqa.shared.casework.CaseId;

/** The authority became aware that the child or young person moves, or has moved, to the area of another (reg. 15(2)). */
public record MoveToAnotherAuthorityRecorded(CaseId caseId, int plan, int number, Move move) implements MoveEvent {}
