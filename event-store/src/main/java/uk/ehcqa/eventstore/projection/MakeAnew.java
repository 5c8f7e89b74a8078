package uk.ehcqa.eventstore.projection;

import java.util.Collection;
import uk.ehcqa.eventstore.storage.StoredCases;

/** Writes cases anew from their first event. Their rows are replaced in one transaction: nobody sees them gone. */
public class MakeAnew {

    private final StoredCases stored;
    private final DeadLetters letters;
    private final WritingTurn turn;
    private final CarefulWriter writer;

    MakeAnew(StoredCases stored, DeadLetters letters, WritingTurn turn, CarefulWriter writer) {
        this.stored = stored;
        this.letters = letters;
        this.turn = turn;
        this.writer = writer;
    }

    /** The events are read after the turn has come: so they are at least those that any batch had written. */
    public void of(Projection projection, Collection<String> cases) {
        turn.alone(projection);
        letters.remove(projection, cases);
        projection.forget(cases);
        writer.write(projection, stored.eventsOf(cases));
    }
}
