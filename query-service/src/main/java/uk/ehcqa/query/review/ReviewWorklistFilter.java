package uk.ehcqa.query.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.AskedAsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.listing.Allocated;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.DueWhen;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.shared.timeliness.ReviewLimit;

/**
 * The filters of the list of reviews, each a parameter of its URL: one of several is written as the constant's name in lower
 * case with hyphens, as {@code limit=review-decision}.
 *
 * @param due when the next legal date is
 * @param limit what is due then
 * @param allocated to whom the case is allocated
 * @param asKnownAt as it was known when, so that what was recorded later is left out
 * @param on for which day, so that what happened later is left out
 */
record ReviewWorklistFilter(
        @Nullable DueWhen due,
        @Nullable ReviewLimit limit,
        @Nullable Allocated allocated,
        @Nullable Sort sort,
        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    /** In which order each group of the list stands. */
    enum Sort {
        NEXT_DATE("Next date", "next_due_on, p.made_on"),
        NAME("Name", "lower(c.surname), lower(c.forename)");

        private final String words;
        private final String columns;

        Sort(String words, String columns) {
            this.words = words;
            this.columns = columns;
        }

        public String words() {
            return words;
        }

        String columns() {
            return columns;
        }
    }

    /** Seen as this is, with no other filter. */
    ReviewWorklistFilter unfiltered() {
        return seenAs(asAt());
    }

    static ReviewWorklistFilter seenAs(AsAt asAt) {
        return new ReviewWorklistFilter(null, null, null, null, asAt.asKnownAt(), asAt.on());
    }

    Where on(LocalDate today) {
        var where = new Where().and("next_due_on is not null").with("p.next_limit = ?", limit);
        if (due != null) {
            due.narrow(where, today);
        }
        if (allocated != null) {
            allocated.narrow(where);
        }
        return where;
    }

    Sort order() {
        return sort == null ? Sort.NEXT_DATE : sort;
    }

    List<Link> chips(ListAddress address) {
        return new Chips(address)
                .with("due", "Next date: %s", due == null ? null : due.words())
                .with("limit", "What is due: %s", limit)
                .with("allocated", "%s", allocated == null ? null : allocated.words())
                .links();
    }
}
