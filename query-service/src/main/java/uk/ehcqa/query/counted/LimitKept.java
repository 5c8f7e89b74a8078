package uk.ehcqa.query.counted;

import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.variation.Measure;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.timeliness.TimeLimit;
import uk.ehcqa.shared.timeliness.Timeliness;

/** The limits of the law whose keeping the dashboard shows month by month, and the words for what is counted. */
public enum LimitKept {
    FINAL_PLANS(TimeLimit.FINAL_PLAN, "finalPlan", "Final plans sent", "plans issued"),
    DECISIONS(TimeLimit.ASSESSMENT_DECISION, "decision", "Decisions to assess or not", "decisions"),
    NO_PLAN_NOTICES(TimeLimit.NO_PLAN_NOTICE, "noPlan", "Notices that no plan will be made", "notices");

    private final TimeLimit limit;
    private final String filter;
    private final String measured;
    private final String counted;

    LimitKept(TimeLimit limit, String filter, String measured, String counted) {
        this.limit = limit;
        this.filter = filter;
        this.measured = measured;
        this.counted = counted;
    }

    /** Of its figure, on the page and in addresses. */
    public String id() {
        return CasesBehind.written(this);
    }

    /** "Final plan, in 20 weeks". */
    public String heading() {
        return Words.of(limit) + ", in " + weeks();
    }

    /** After a percentage: "plans issued came within 20 weeks". */
    public String inTime() {
        return counted + " came within " + weeks();
    }

    /** "Final plans sent within 20 weeks of the request". */
    public String subtitle() {
        return measured + " within " + weeks() + " of the request";
    }

    public Measure measure() {
        return new Measure("In " + weeks(), counted, true);
    }

    /** What is said in place of a percentage of none. */
    public String none() {
        return "No " + counted + " in this period";
    }

    /** All that its rate counts in a period. */
    public CasesBehind all(DateRange period, TimelinessFilter chosen) {
        var inPeriod = chosen.cases().in(filter, period);
        return switch (this) {
            case FINAL_PLANS -> inPeriod.countedInRate(chosen.exceptions());
            case DECISIONS -> inPeriod;
            case NO_PLAN_NOTICES -> inPeriod.with("agreed", "yes");
        };
    }

    /** Those of them that were in time. */
    public CasesBehind inTime(DateRange period, TimelinessFilter chosen) {
        return all(period, chosen).with(filter + ".standing", CasesBehind.written(Timeliness.MET_IN_TIME));
    }

    private String weeks() {
        return limit.weeks() + " weeks";
    }
}
