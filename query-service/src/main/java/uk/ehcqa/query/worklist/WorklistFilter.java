package uk.ehcqa.query.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AskedAsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.listing.Allocated;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.DueWhen;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;

/**
 * The filters of the worklist, each a parameter of its URL: one of several is written as the constant's name in lower case
 * with hyphens, as {@code due=within-7-days}.
 *
 * @param due when the next legal date is
 * @param stage how far the assessment has come
 * @param exception whether an exception bears on any of its limits
 * @param requestedBy who asked for the assessment
 * @param allocated to whom the case is allocated
 * @param asKnownAt as it was known when, so that what was recorded later is left out
 * @param on for which day, so that what happened later is left out
 */
record WorklistFilter(
        @Nullable DueWhen due,
        @Nullable Stage stage,
        @Nullable Boolean exception,
        @Nullable RequestSource requestedBy,
        @Nullable Allocated allocated,
        @Nullable Sort sort,
        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    static final WorklistFilter NONE = new WorklistFilter(null, null, null, null, null, null, null, null);

    /** In which order each group of the worklist stands. */
    enum Sort {
        NEXT_DATE("Next date", "a.next_due_on, a.received_on"),
        DAY("Day of the clock", "a.received_on"),
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
    WorklistFilter unfiltered() {
        return new WorklistFilter(null, null, null, null, null, null, asKnownAt, on);
    }

    Where on(LocalDate today) {
        var where = new Where()
                .and("a.ended_on is null")
                .with("a.stage = ?", stage)
                .with("(a.excepted_from_decision or a.excepted_from_no_plan or a.excepted_from_final) = ?", exception)
                .with("a.requested_by = ?", requestedBy);
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
                .with("stage", "Stage: %s", stage)
                .either("exception", exception, "With an exception", "Without an exception")
                .with("requestedBy", "Asked for by: %s", requestedBy)
                .with("allocated", "%s", allocated == null ? null : allocated.words())
                .links();
    }
}
