package uk.ehcqa.query.milestone;

import io.swagger.v3.oas.annotations.Parameter;
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
import uk.ehcqa.shared.milestone.MilestoneKind;
import uk.ehcqa.shared.milestone.Whose;

/** The filters of the list of everything that is due, each a parameter of its URL. */
record MilestoneFilter(
        @Parameter(description = "When it is due: late, within-7-days, within-30-days or later.") @Nullable
        DueWhen due,

        @Parameter(description = "Which legal date, such as review-decision.") @Nullable
        MilestoneKind kind,

        @Parameter(
                description =
                        "Whose it is. The authority's where nothing is said; of the others, those that have not passed"
                                + " are listed.")
        @Nullable
        Whose whose,

        @Parameter(description = "To whom the case is allocated: to-me or to-nobody.") @Nullable
        Allocated allocated,

        @Parameter(description = "Whether an exception of the law bears on it.") @Nullable
        Boolean excepted,

        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    static final MilestoneFilter NONE = new MilestoneFilter(null, null, null, null, null, null, null);

    /** Seen as this is, with no other filter. */
    MilestoneFilter unfiltered() {
        return new MilestoneFilter(null, null, null, null, null, asKnownAt, on);
    }

    /** The index of the table holds for a constant that is written out. */
    Where on(LocalDate today) {
        var where = new Where()
                .and("whose = '" + listed() + "'")
                .with("kind = ?", kind)
                .with("excepted = ?", excepted);
        if (listed() != Whose.AUTHORITY) {
            where.and("next_due_on >= ?", today);
        }
        if (allocated != null) {
            allocated.narrow(where);
        }
        if (due != null) {
            due.narrow(where, today);
        }
        return where;
    }

    List<Link> chips(ListAddress address) {
        return new Chips(address)
                .with("due", "Due: %s", due == null ? null : due.words())
                .with("kind", "What is due: %s", kind)
                .with("whose", "%s", whose)
                .with("allocated", "%s", allocated == null ? null : allocated.words())
                .either("excepted", excepted, "With an exception", "Without an exception")
                .links();
    }

    /** A kind that is only ever somebody else's is looked for there. */
    private Whose listed() {
        if (whose != null) {
            return whose;
        }
        return kind == null ? Whose.AUTHORITY : kind.whose();
    }
}
