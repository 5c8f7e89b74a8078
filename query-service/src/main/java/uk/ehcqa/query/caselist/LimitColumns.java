package uk.ehcqa.query.caselist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.caselist.LimitFilter.Standing;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.shared.assessment.NeedsAssessment;

/** Where {@code query.needs_assessment} keeps what a {@link LimitFilter} asks of one limit. */
enum LimitColumns {
    DECISION(
            "decision",
            "Decision to assess or not",
            "decided_on",
            "decision_due_on",
            "excepted_from_decision",
            "a.decided_on"),
    NO_PLAN(
            "noPlan",
            "No-plan notice",
            "no_plan_notice_sent_on",
            "no_plan_notice_due_on",
            "excepted_from_no_plan",
            "coalesce(a.no_plan_notice_sent_on, a.draft_sent_on)"),
    FINAL_PLAN(
            "finalPlan",
            "Final plan",
            "final_plan_sent_on",
            "final_plan_due_on",
            "excepted_from_final",
            "a.final_plan_sent_on");

    private final String parameter;
    private final String words;
    private final String takenOn;
    private final String dueOn;
    private final String excepted;
    private final String metOn;

    LimitColumns(String parameter, String words, String takenOn, String dueOn, String excepted, String metOn) {
        this.parameter = parameter + ".";
        this.words = words + ": ";
        this.takenOn = "a." + takenOn;
        this.dueOn = "a." + dueOn;
        this.excepted = "a." + excepted;
        this.metOn = metOn;
    }

    void narrow(Where where, @Nullable LimitFilter filter, LocalDate today) {
        if (filter == null) {
            return;
        }
        where.with(takenOn + " >= ?", filter.from())
                .with(takenOn + " <= ?", filter.to())
                .with(excepted + " = ?", filter.excepted())
                .with(takenOn + " - a.received_on > 7 * ?", filter.overWeeks())
                .with(takenOn + " - a.received_on <= 7 * ?", filter.withinWeeks());
        stands(where, filter.standing(), today);
    }

    void say(Chips chips, @Nullable LimitFilter filter) {
        if (filter == null) {
            return;
        }
        chips.with(parameter + "from", words + "from %s", filter.from())
                .with(parameter + "to", words + "to %s", filter.to())
                .with(parameter + "standing", words + "%s", said(filter.standing()))
                .either(parameter + "excepted", filter.excepted(), words + "exception", words + "no exception")
                .with(parameter + "overWeeks", words + "after more than %s weeks", filter.overWeeks())
                .with(parameter + "withinWeeks", words + "within %s weeks", filter.withinWeeks());
    }

    private static @Nullable String said(@Nullable Standing standing) {
        return switch (standing) {
            case IN_TIME -> "in time";
            case LATE -> "late";
            case OVERDUE -> "overdue";
            case null -> null;
        };
    }

    /** Overdue goes by the limits that {@link NeedsAssessment#isBoundBy bind} the assessment, in the words of the table. */
    private void stands(Where where, @Nullable Standing standing, LocalDate today) {
        switch (standing) {
            case IN_TIME -> where.and(takenOn + " <= " + dueOn);
            case LATE -> where.and(takenOn + " > " + dueOn);
            case OVERDUE ->
                where.and(
                        "a.ended_on is null and not a.overturned and " + metOn + " is null and " + dueOn + " < ?",
                        today);
            case null -> {}
        }
    }
}
