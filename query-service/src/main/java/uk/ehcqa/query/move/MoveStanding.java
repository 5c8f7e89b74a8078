package uk.ehcqa.query.move;

import java.time.LocalDate;
import uk.ehcqa.query.listing.TodayCondition;
import uk.ehcqa.query.listing.Where;

/** How the transfer of a plan to another authority stands today. Every such plan is in exactly one of these. */
enum MoveStanding {
    IN_TIME("met_on <= due_on", "Transferred in time"),
    LATE("met_on > due_on", "Transferred late"),
    /** Of which the move, and so the last day, is not on record. */
    NOT_TIMED("met_on is not null and due_on is null", "Transferred, move not on record"),
    NOT_YET_DUE("met_on is null and plan_in_force and due_on >= ?", "Not yet due"),
    OUTSTANDING("met_on is null and plan_in_force and due_on < ?", "Outstanding"),
    PLAN_ENDED("met_on is null and not plan_in_force", "Plan ended first");

    private final String condition;
    private final String words;

    MoveStanding(String condition, String words) {
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
