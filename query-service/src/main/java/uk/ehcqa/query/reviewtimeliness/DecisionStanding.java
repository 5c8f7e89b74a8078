package uk.ehcqa.query.reviewtimeliness;

import java.time.LocalDate;
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
        if (condition.contains("?")) {
            where.and(condition, today);
        } else {
            where.and(condition);
        }
    }

    /** With today as a parameter of that name. */
    String counted() {
        return "count(*) filter (where %s) as %s".formatted(condition.replace("?", ":today"), name());
    }

    public String words() {
        return words;
    }
}
