package uk.ehcqa.query.processing;

import java.time.Clock;
import uk.ehcqa.eventstore.projection.DeadLetter;
import uk.ehcqa.query.words.Dates;

/** An event that was not taken in, in words. */
record LetterView(DeadLetter letter, Clock clock) {

    public String recorded() {
        return Dates.asAt(letter.recordedAt().atZone(clock.getZone()));
    }

    public String parked() {
        return Dates.asAt(letter.parkedAt().atZone(clock.getZone()));
    }

    public String failure() {
        return letter.failure() == null ? "Waits for the one before" : letter.failure() + " at " + letter.failedAt();
    }
}
