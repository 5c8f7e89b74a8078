package uk.ehcqa.query.appeal;

import io.swagger.v3.oas.annotations.Parameter;
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
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.timeliness.AppealLimit;

/** The filters of the list of limits, each a parameter of its URL. */
record AppealLimitFilter(
        @Parameter(description = "The calendar year in which the limit ends.")
        @Range(min = AppealLimitFilter.FIRST, max = AppealLimitFilter.LAST, message = AppealLimitFilter.YEARS)
        @Nullable
        Integer year,

        @Parameter(description = "Which limit, such as contents-amended.") @Nullable
        AppealLimit limit,

        @Parameter(description = "Of which decision the family was told, such as not-to-assess.") @Nullable
        AppealableDecision decision,

        @Parameter(
                description = "Yes for the limits of orders, and of what stands in the place of one; no for those of"
                        + " mediation, other matters and recommendations.")
        @Nullable
        Boolean orders,

        @Parameter(description = "How it stands today: in-time, late, not-yet-due or outstanding.") @Nullable
        LimitStanding standing,

        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    /** The first full year under the Regulations of 2014. */
    static final int FIRST = 2015;

    static final int LAST = 2100;

    static final String YEARS = "must be a year from {min} to {max}";

    Where on(LocalDate today) {
        var where = new Where()
                .and("route <> ''")
                .with("kind = ?", limit)
                .with("decision = ?", decision)
                .with("(" + LimitStanding.OF_AN_ORDER + ") = ?", orders);
        if (year != null) {
            where.and("due_on between ? and ?", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (standing != null) {
            standing.narrow(where, today);
        }
        return where;
    }

    List<Link> chips(ListAddress address) {
        return new Chips(address)
                .with("year", "Due in %s", year)
                .with("limit", "%s", limit)
                .with("decision", "%s", decision)
                .either("orders", orders, "Of an order", "Not of an order")
                .with("standing", "%s", standing == null ? null : standing.words())
                .links();
    }
}
