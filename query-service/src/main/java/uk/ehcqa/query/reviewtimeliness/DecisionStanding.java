package uk.ehcqa.query.reviewtimeliness;

import java.time.LocalDate;
import uk.ehcqa.query.listing.TodayCondition;
import uk.ehcqa.query.listing.Where;

/** How the decision on a review stands today. Every review is in exactly one of these. */
enum DecisionStanding {
    IN_TIME("decided_on <= decision_due_on", "Decided within 4 weeks"),
    LATE("decided_on > decision_due_on", "Decided late"),
    NOT_YET_DUE("awaited and decision_due_on >= ?", "Not yet due"),
    OUTSTANDING("awaited and decision_due_on < ?", "Outstanding"),
    NOT_ON_RECORD("decided_on is null and not awaited", "Decision not on record");

    private final String condition;
    private final String words;

    DecisionStanding(String condition, String words) {
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
