package uk.ehcqa.eventstore.projection;

import java.util.List;
import org.springframework.transaction.support.TransactionOperations;

/** The cases that projections have set aside: listed, tried again, or written anew from their first event. */
public class ParkedCases {

    private final DeadLetters letters;
    private final Retry retry;
    private final MakeAnew makeAnew;
    private final TransactionOperations transaction;

    ParkedCases(DeadLetters letters, Retry retry, MakeAnew makeAnew, TransactionOperations transaction) {
        this.letters = letters;
        this.retry = retry;
        this.makeAnew = makeAnew;
        this.transaction = transaction;
    }

    /** The one parked longest first. */
    public List<ParkedCase> all() {
        return letters.cases();
    }

    public boolean isParked(Projection projection, String caseId) {
        return !letters.parked(projection, List.of(caseId)).isEmpty();
    }

    /** Of one case, in the order in which the events have to be taken in. */
    public List<DeadLetter> letters(Projection projection, String caseId) {
        return letters.of(projection.name(), caseId);
    }

    /** Whether the case is parked no longer: it has taken in all its events, or was not parked. */
    public boolean retry(Projection projection, String caseId) {
        return transaction.execute(status -> retry.of(projection, caseId));
    }

    /** Gives up the letters and the rows of a case and makes it anew. Whether it is parked no longer. */
    public boolean makeAnew(Projection projection, String caseId) {
        return transaction.execute(status -> {
            makeAnew.of(projection, List.of(caseId));
            return letters.of(projection.name(), caseId).isEmpty();
        });
    }
}
