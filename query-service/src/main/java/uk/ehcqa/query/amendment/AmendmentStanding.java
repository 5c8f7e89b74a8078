package uk.ehcqa.query.amendment;

import java.time.LocalDate;
import uk.ehcqa.query.listing.TodayCondition;
import uk.ehcqa.query.listing.Where;

/** How an amendment that was proposed stands today. Every one is in exactly one of these. */
enum AmendmentStanding {
    IN_TIME("met_on <= due_on", "Done in time"),
    LATE("met_on > due_on", "Done late"),
    NOT_YET_DUE("met_on is null and due_on >= ?", "Not yet due"),
    OUTSTANDING("met_on is null and due_on < ?", "Outstanding");

    private final String condition;
    private final String words;

    AmendmentStanding(String condition, String words) {
        this.condition = condition;
        this.words = words;
    }

    void narrow(Where where, LocalDate today) {
        new TodayCondition(condition).narrow(where, today);
    }

    String counted() {
        return new TodayCondition(condition).counted(name());
    }

    public String words() {
        return words;
    }
}
