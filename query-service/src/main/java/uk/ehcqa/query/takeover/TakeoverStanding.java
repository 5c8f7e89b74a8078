package uk.ehcqa.query.takeover;

import java.time.LocalDate;
import uk.ehcqa.query.listing.TodayCondition;
import uk.ehcqa.query.listing.Where;

/** How telling the family of a plan that another authority transferred stands today. Every such plan is in exactly one of these. */
enum TakeoverStanding {
    IN_TIME("met_on <= due_on", "Told in time"),
    LATE("met_on > due_on", "Told late"),
    NOT_YET_DUE("met_on is null and plan_in_force and due_on >= ?", "Not yet due"),
    OUTSTANDING("met_on is null and plan_in_force and due_on < ?", "Outstanding"),
    PLAN_ENDED("met_on is null and not plan_in_force", "Plan ended first");

    private final String condition;
    private final String words;

    TakeoverStanding(String condition, String words) {
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
