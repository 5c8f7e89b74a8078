package uk.ehcqa.query.caselist;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AskedAsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;

/**
 * The filters of {@code /cases}, the list of needs assessments that stands behind every figure. Each component is a
 * parameter of the URL; all that are given must hold. Dates are written {@code 2026-11-23}, yes and no {@code yes} and
 * {@code no}, and one of several as the constant's name in lower case with hyphens, as {@code plan-issued}. The three
 * limits are written with a point: {@code finalPlan.from=2026-01-01&finalPlan.to=2026-12-31&finalPlan.standing=met-late}.
 * {@code format=csv} gives the same list as a file.
 *
 * @param open whether the assessment is still open
 * @param stage how far it has come
 * @param requestedBy who asked for it
 * @param requesterOnRecord whether it is on record who asked for it
 * @param receivedFrom the first day on which the request was received
 * @param receivedTo the last day on which it was received
 * @param endedFrom the first day on which the assessment ended, however it ended
 * @param endedTo the last day on which it ended
 * @param overdue whether the next limit to be met has passed
 * @param weekFrom the assessment is open, and today is in this week of its clock or a later one: week 1 ends on day 7 and
 *     week 20 on day 140, so what is still open in week 21 is late
 * @param weekTo the assessment is open, and today is in this week of its clock or an earlier one
 * @param agreed whether the first decision was to assess
 * @param overturned whether a refusal was overturned, so that the time limits of an order apply
 * @param decision the decision whether to assess, notified: the first one, whatever was overturned later
 * @param noPlan the notice that no plan would be made
 * @param finalPlan the final plan, sent
 * @param asKnownAt as it was known when, so that what was recorded later is left out
 * @param on for which day, so that what happened later is left out
 */
public record CaseListFilter(
        @Nullable Boolean open,
        @Nullable Stage stage,
        @Nullable RequestSource requestedBy,
        @Nullable Boolean requesterOnRecord,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable LocalDate endedFrom,
        @Nullable LocalDate endedTo,
        @Nullable Boolean overdue,

        @Range(min = 1, max = MOST_WEEKS, message = CaseListFilter.WEEKS) @Nullable
        Integer weekFrom,

        @Range(min = 1, max = MOST_WEEKS, message = CaseListFilter.WEEKS) @Nullable
        Integer weekTo,

        @Nullable Boolean agreed,
        @Nullable Boolean overturned,
        @Valid @Nullable LimitFilter decision,
        @Valid @Nullable LimitFilter noPlan,
        @Valid @Nullable LimitFilter finalPlan,
        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    /** Far beyond any case: a young person's plan ends at 25. */
    static final int MOST_WEEKS = 2000;

    static final String WEEKS = "must be a number of weeks from {min} to {max}";

    Where on(LocalDate today) {
        var where = new Where()
                .with("(a.ended_on is null) = ?", open)
                .with("a.stage = ?", stage)
                .with("a.requested_by = ?", requestedBy)
                .with("(a.requested_by is not null) = ?", requesterOnRecord)
                .with("a.received_on >= ?", receivedFrom)
                .with("a.received_on <= ?", receivedTo)
                .with("a.ended_on >= ?", endedFrom)
                .with("a.ended_on <= ?", endedTo)
                .with(
                        "a.ended_on is null and a.received_on <= ?",
                        weekFrom == null ? null : latestStart(today, weekFrom))
                .with("a.ended_on is null and a.received_on >= ?", weekTo == null ? null : today.minusWeeks(weekTo))
                .with("a.assessment_agreed = ?", agreed)
                .with("a.overturned = ?", overturned);
        if (overdue != null) {
            where.and("coalesce(a.next_due_on < ?, false) = ?", today, overdue);
        }
        LimitColumns.DECISION.narrow(where, decision, today);
        LimitColumns.NO_PLAN.narrow(where, noPlan, today);
        LimitColumns.FINAL_PLAN.narrow(where, finalPlan, today);
        return where;
    }

    List<Link> chips(ListAddress address) {
        var chips = new Chips(address)
                .either("open", open, "Open", "Closed")
                .with("stage", "Stage: %s", stage)
                .with("requestedBy", "Asked for by: %s", requestedBy)
                .either("requesterOnRecord", requesterOnRecord, "On record who asked", "Not on record who asked")
                .with("receivedFrom", "Received from %s", receivedFrom)
                .with("receivedTo", "Received to %s", receivedTo)
                .with("endedFrom", "Ended from %s", endedFrom)
                .with("endedTo", "Ended to %s", endedTo)
                .either("overdue", overdue, "Past a legal date", "Not past a legal date")
                .with("weekFrom", "Open in week %s or later", weekFrom)
                .with("weekTo", "Open in week %s or earlier", weekTo)
                .either("agreed", agreed, "First decision: to assess", "First decision: not to assess")
                .either("overturned", overturned, "A refusal was overturned", "No refusal was overturned");
        LimitColumns.DECISION.say(chips, decision);
        LimitColumns.NO_PLAN.say(chips, noPlan);
        LimitColumns.FINAL_PLAN.say(chips, finalPlan);
        return chips.links();
    }

    /** Week 2 begins on day 8. Week 1 begins on day 0, or before it where a request was recorded for tomorrow. */
    private static LocalDate latestStart(LocalDate today, int week) {
        return week == 1 ? LocalDate.of(9999, 12, 31) : today.minusDays(7L * (week - 1) + 1);
    }
}
