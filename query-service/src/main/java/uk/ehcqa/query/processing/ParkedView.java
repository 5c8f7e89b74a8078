package uk.ehcqa.query.processing;

import java.time.Clock;
import uk.ehcqa.query.words.Dates;

/** A parked case in words. */
record ParkedView(Parked parked, Clock clock) {

    public String name() {
        return parked.reference() == null ? parked.caseId() : parked.reference();
    }

    public String since() {
        return Dates.asAt(parked.parkedAt().atZone(clock.getZone()));
    }

    public String failure() {
        return parked.failure() == null ? "" : parked.failure() + " at " + parked.failedAt();
    }
}
