package uk.ehcqa.query.amendment;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.asat.AskedAsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Link;

/** The filters of the list of amendments, each a parameter of its URL. */
record AmendmentFilter(
        @Parameter(description = "The calendar year in which the amended plan is due.")
        @Range(min = AmendmentFilter.FIRST, max = AmendmentFilter.LAST, message = AmendmentFilter.YEARS)
        @Nullable
        Integer year,

        @Parameter(description = "What led to it: after-review or without-review.") @Nullable
        AmendmentKind amendment,

        @Parameter(description = "How it stands today: in-time, late, not-yet-due or outstanding.") @Nullable
        AmendmentStanding standing,

        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    /** The first full year under the Regulations of 2014. */
    static final int FIRST = 2015;

    static final int LAST = 2100;

    private static final String OF_EITHER_KIND = "kind in (%s)"
            .formatted(Stream.of(AmendmentKind.values())
                    .map(kind -> "'" + kind.limit() + "'")
                    .collect(joining(", ")));

    static final String YEARS = "must be a year from {min} to {max}";

    Where on(LocalDate today) {
        var where = new Where().and(OF_EITHER_KIND).with("kind = ?", amendment == null ? null : amendment.limit());
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
                .with("amendment", "%s", amendment == null ? null : StringUtils.capitalize(amendment.words()))
                .with("standing", "%s", standing == null ? null : standing.words())
                .links();
    }
}
