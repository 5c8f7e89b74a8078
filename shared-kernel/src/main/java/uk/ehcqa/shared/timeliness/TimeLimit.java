package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The time limits the law sets, each with the words that set it. "SEND Regulations" are the Special Educational Needs
 * and Disability Regulations 2014 (SI 2014/1530).
 *
 * <p>A week is seven calendar days. Weekends, bank holidays and school holidays count and move nothing: the Regulations
 * do not except them. A limit "within N weeks of" a day does not count that day; one "beginning with" a day does.
 */
public enum TimeLimit {

    /**
     * SEND Regulations, reg. 5(1): the authority must notify its decision whether to assess "as soon as practicable, and
     * in any event within 6 weeks" of receiving the request, or of becoming responsible for the child or young person.
     */
    ASSESSMENT_DECISION(6 * 7, "SEND Regulations 2014, reg. 5(1)"),

    /**
     * SEND Regulations, reg. 10(1): the decision not to make a plan must be notified "as soon as practicable, and in any
     * event within 16 weeks" of receiving the request.
     */
    NO_PLAN_NOTICE(16 * 7, "SEND Regulations 2014, reg. 10(1)"),

    /**
     * SEND Regulations, reg. 13(2): the finalised plan must be sent "as soon as practicable, and in any event within 20
     * weeks" of receiving the request: not of the decision to assess, nor of the draft.
     */
    FINAL_PLAN(20 * 7, "SEND Regulations 2014, reg. 13(2)"),

    /**
     * SEND Regulations, reg. 13(1): the family has "at least 15 days, beginning with the day on which the draft plan was
     * served" to make representations. The day of service is the first of the fifteen.
     */
    REPRESENTATIONS(15 - 1, "SEND Regulations 2014, reg. 13(1)");

    /** Those that run from the day the request was received, in the order in which they end. */
    public static final List<TimeLimit> FROM_THE_REQUEST = List.of(ASSESSMENT_DECISION, NO_PLAN_NOTICE, FINAL_PLAN);

    private static final int DAYS_IN_A_WEEK = 7;

    private final int lastDay;
    private final String citation;

    TimeLimit(int lastDay, String citation) {
        this.lastDay = lastDay;
        this.citation = citation;
    }

    /** The last day that is still in time. */
    public LocalDate dueOn(LocalDate startedOn) {
        return startedOn.plusDays(lastDay);
    }

    /** How many days after the start the last day in time falls. */
    public int lastDay() {
        return lastDay;
    }

    /** The same in weeks, in which the law counts the limits that run from the request. */
    public int weeks() {
        return lastDay / DAYS_IN_A_WEEK;
    }

    public String citation() {
        return citation;
    }

    /** The version of the rule that binds on that day; none before it took effect. */
    public Optional<RuleVersion> ruleOn(LocalDate day) {
        return RuleVersion.on(day, RuleVersions.of(this));
    }
}
