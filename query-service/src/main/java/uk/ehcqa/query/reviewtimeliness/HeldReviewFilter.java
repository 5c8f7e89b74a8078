package uk.ehcqa.query.reviewtimeliness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AskedAsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Link;

/**
 * The filters of the list of reviews behind a figure, each a parameter of its URL.
 *
 * @param heldFrom the first day on which the meeting was held
 * @param heldTo the last day on which the meeting was held
 * @param standing how the decision stands
 */
record HeldReviewFilter(
        @Nullable LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        @Nullable DecisionStanding standing,
        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    Where on(LocalDate today) {
        var where = new Where().with("meeting_held_on >= ?", heldFrom).with("meeting_held_on <= ?", heldTo);
        if (standing != null) {
            standing.narrow(where, today);
        }
        return where;
    }

    List<Link> chips(ListAddress address) {
        return new Chips(address)
                .with("heldFrom", "Held from %s", heldFrom)
                .with("heldTo", "Held until %s", heldTo)
                .with("standing", "%s", standing == null ? null : standing.words())
                .links();
    }
}
