package uk.ehcqa.query.cohort;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** What has become of a request by today. Every request is in exactly one of these. */
public enum CohortOutcome {
    PLAN_WITHIN_20_WEEKS("Plan within 20 weeks", Ink.DARK_BLUE, plan("<= :limit")),
    PLAN_FROM_20_TO_52_WEEKS("Plan in 20 to 52 weeks", Ink.ORANGE, plan("between :limit + 1 and :year")),
    PLAN_OVER_52_WEEKS("Plan after over 52 weeks", Ink.DARK_PINK, plan("> :year")),
    OPEN("Still open", Ink.PALE_GREY, "stage in (%s)".formatted(openStages())),
    REFUSED("Not assessed", Ink.BLUE, in(Stage.NOT_ASSESSED)),
    NO_PLAN("No plan made", Ink.LIGHT_BLUE, in(Stage.NO_PLAN)),
    WITHDRAWN("Withdrawn", Ink.TURQUOISE, in(Stage.WITHDRAWN)),
    MOVED_AWAY("Moved away", Ink.LIGHT_PURPLE, in(Stage.MOVED_AWAY)),
    DIED("Died", Ink.DARK_GREY, in(Stage.DIED));

    static final int LIMIT = TimeLimit.FINAL_PLAN.weeks();
    static final int YEAR = 52;

    private final String words;
    private final Ink ink;
    private final String condition;

    CohortOutcome(String words, Ink ink, String condition) {
        this.words = words;
        this.ink = ink;
        this.condition = condition;
    }

    String words() {
        return words;
    }

    Ink ink() {
        return ink;
    }

    /** A column that counts those of a cohort. */
    String counted() {
        return "count(*) filter (where %s) as %s".formatted(condition, name());
    }

    /** The list of those among the requests of a cohort. */
    CasesBehind among(CasesBehind cohort) {
        return switch (this) {
            case PLAN_WITHIN_20_WEEKS -> planned(cohort).with("finalPlan.withinWeeks", LIMIT);
            case PLAN_FROM_20_TO_52_WEEKS ->
                planned(cohort).with("finalPlan.overWeeks", LIMIT).with("finalPlan.withinWeeks", YEAR);
            case PLAN_OVER_52_WEEKS -> planned(cohort).with("finalPlan.overWeeks", YEAR);
            case OPEN -> cohort.with("open", "yes");
            case REFUSED -> at(Stage.NOT_ASSESSED, cohort);
            case NO_PLAN -> at(Stage.NO_PLAN, cohort);
            case WITHDRAWN -> at(Stage.WITHDRAWN, cohort);
            case MOVED_AWAY -> at(Stage.MOVED_AWAY, cohort);
            case DIED -> at(Stage.DIED, cohort);
        };
    }

    private static CasesBehind planned(CasesBehind cohort) {
        return at(Stage.PLAN_ISSUED, cohort);
    }

    private static CasesBehind at(Stage stage, CasesBehind cohort) {
        return cohort.with("stage", CasesBehind.written(stage));
    }

    private static String plan(String days) {
        return in(Stage.PLAN_ISSUED) + " and final_plan_sent_on - received_on " + days;
    }

    private static String in(Stage stage) {
        return "stage = '%s'".formatted(stage);
    }

    private static String openStages() {
        return Stream.of(Stage.values())
                .filter(Stage::isOpen)
                .map("'%s'"::formatted)
                .collect(joining(", "));
    }
}
