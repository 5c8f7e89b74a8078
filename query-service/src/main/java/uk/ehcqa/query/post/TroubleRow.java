package uk.ehcqa.query.post;

import java.time.ZoneId;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;

/** A message that could not be sent, in words. */
record TroubleRow(PostQueue.Trouble trouble, ZoneId zone) {

    public String matter() {
        return Words.of(trouble.matter());
    }

    public String standing() {
        return Words.of(trouble.standing());
    }

    public String since() {
        return Dates.asAt(trouble.queuedAt().atZone(zone));
    }
}
