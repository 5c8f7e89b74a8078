package uk.ehcqa.query.difference;

import java.util.Set;
import uk.ehcqa.query.counted.LimitKept;

/** Where {@code query.needs_assessment} keeps what decides whether the rate of a limit counts an assessment, and as what. */
enum CountedBy {
    FINAL_PLANS(
            "final_plan_sent_on", "final_plan_due_on", "not overturned and (:including or not excepted_from_final)"),
    DECISIONS("decided_on", "decision_due_on", "true"),
    NO_PLAN_NOTICES("no_plan_notice_sent_on", "no_plan_notice_due_on", "assessment_agreed");

    private final String takenOn;
    private final String dueOn;
    private final String counted;

    CountedBy(String takenOn, String dueOn, String counted) {
        this.takenOn = takenOn;
        this.dueOn = dueOn;
        this.counted = counted;
    }

    static CountedBy of(LimitKept limit) {
        return switch (limit) {
            case FINAL_PLANS -> FINAL_PLANS;
            case DECISIONS -> DECISIONS;
            case NO_PLAN_NOTICES -> NO_PLAN_NOTICES;
        };
    }

    /** The assessments that the rate counts, each with its contribution. */
    String sql() {
        return """
                select case_id, episode, reference, case when %1$s <= %2$s then 'IN_TIME' else 'LATE' end as contribution
                from query.needs_assessment
                where %1$s between :from and :to and (:requestedBy::text is null or requested_by = :requestedBy) and %3$s
                """.formatted(takenOn, dueOn, counted);
    }

    /** What of an assessment must change for its contribution to change. */
    Set<String> columns() {
        return switch (this) {
            case FINAL_PLANS -> Set.of("requested_by", takenOn, dueOn, "overturned", "excepted_from_final");
            case DECISIONS -> Set.of("requested_by", takenOn, dueOn);
            case NO_PLAN_NOTICES -> Set.of("requested_by", takenOn, dueOn, "assessment_agreed");
        };
    }
}
