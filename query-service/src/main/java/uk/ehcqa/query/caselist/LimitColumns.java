package uk.ehcqa.query.caselist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.timeliness.TimeLimit;
import uk.ehcqa.shared.timeliness.Timeliness;

/** Where {@code query.needs_assessment} keeps what a {@link LimitFilter} asks of one limit. */
enum LimitColumns {
    DECISION(
            "decision",
            TimeLimit.ASSESSMENT_DECISION,
            "decided_on",
            "decision_due_on",
            "excepted_from_decision",
            "a.decided_on"),
    NO_PLAN(
            "noPlan",
            TimeLimit.NO_PLAN_NOTICE,
            "no_plan_notice_sent_on",
            "no_plan_notice_due_on",
            "excepted_from_no_plan",
            "coalesce(a.no_plan_notice_sent_on, a.draft_sent_on)"),
    FINAL_PLAN(
            "finalPlan",
            TimeLimit.FINAL_PLAN,
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

    LimitColumns(String parameter, TimeLimit limit, String takenOn, String dueOn, String excepted, String metOn) {
        this.parameter = parameter + ".";
        this.words = Words.of(limit) + ": ";
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

    private static @Nullable String said(@Nullable Timeliness standing) {
        return standing == null ? null : StringUtils.uncapitalize(Words.of(standing));
    }

    /** What is still to come goes by the limits that {@link NeedsAssessment#isBoundBy bind}, in the words of the table. */
    private void stands(Where where, @Nullable Timeliness standing, LocalDate today) {
        switch (standing) {
            case MET_IN_TIME -> where.and(takenOn + " <= " + dueOn);
            case MET_LATE -> where.and(takenOn + " > " + dueOn);
            case DUE -> toCome(where).and(dueOn + " >= ?", today);
            case OVERDUE -> toCome(where).and(dueOn + " < ?", today);
            case null -> {}
        }
    }

    private Where toCome(Where where) {
        return where.and("a.ended_on is null and not a.overturned and " + metOn + " is null");
    }
}
