package uk.ehcqa.shared.move;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts a move right, and says why. */
public record CorrectMove(CaseId caseId, int plan, int number, Move move, String reason) implements CaseCommand {}
