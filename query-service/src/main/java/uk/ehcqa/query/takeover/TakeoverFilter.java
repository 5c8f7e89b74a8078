package uk.ehcqa.query.takeover;

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

/** The filters of the list of plans that other authorities transferred, each a parameter of its URL. */
record TakeoverFilter(
        @Parameter(description = "The calendar year of the transfer.")
        @Range(min = TakeoverFilter.FIRST, max = TakeoverFilter.LAST, message = TakeoverFilter.YEARS)
        @Nullable
        Integer year,

        @Parameter(
                description =
                        "How telling the family stands today: in-time, late, not-yet-due, outstanding, or plan-ended"
                                + " where the plan ended before they were told.")
        @Nullable
        TakeoverStanding standing,

        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    /** The first full year under the Regulations of 2014. */
    static final int FIRST = 2015;

    static final int LAST = 2100;

    static final String YEARS = "must be a year from {min} to {max}";

    Where on(LocalDate today) {
        var where = new Where().with("year = ?", year);
        if (standing != null) {
            standing.narrow(where, today);
        }
        return where;
    }

    List<Link> chips(ListAddress address) {
        return new Chips(address)
                .with("year", "Transferred in %s", year)
                .with("standing", "%s", standing == null ? null : standing.words())
                .links();
    }
}
