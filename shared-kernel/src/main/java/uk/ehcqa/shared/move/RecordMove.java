package uk.ehcqa.shared.move;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that the child or young person whose plan is in force moves, or has moved, to the area of another authority. */
public record RecordMove(CaseId caseId, Move move) implements CaseCommand {}
