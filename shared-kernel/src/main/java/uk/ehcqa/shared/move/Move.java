package uk.ehcqa.shared.move;

import java.time.LocalDate;
import uk.ehcqa.shared.timeliness.MoveRules;

/**
 * A move to the area of another authority, which may still be to come.
 *
 * @param authority its number
 * @param movesOn the day of the move
 * @param learnedOn the day on which this authority became aware of it
 */
public record Move(String authority, LocalDate movesOn, LocalDate learnedOn) {

    /** The last day on which the plan can be transferred in time. */
    public LocalDate transferDueOn() {
        return MoveRules.transferDueOn(movesOn, learnedOn);
    }

    /** The day from which that is counted. */
    public LocalDate countedFrom() {
        return transferDueOn().equals(movesOn) ? movesOn : learnedOn;
    }
}
