package uk.ehcqa.shared.move;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** A move had been recorded wrongly, or is to be otherwise now. What was recorded stays in the history. */
public record MoveToAnotherAuthorityCorrected(
        CaseId caseId,
        int plan,
        int number,
        Move wrong,
        Move move,
        @Personal String reason) implements MoveEvent {}
