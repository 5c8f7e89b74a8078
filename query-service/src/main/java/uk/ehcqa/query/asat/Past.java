package uk.ehcqa.query.asat;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.listing.ListAddress;

/**
 * Says on a page that it shows the past.
 *
 * @param words which: "As known at 17:00, 30 September 2026"
 * @param present the address of the same page as things stand now
 */
public record Past(String words, String present) {

    /** Under this name a page of the past holds it in its model. */
    static final String ATTRIBUTE = "past";

    /** Null where the page shows now. */
    public static @Nullable Past of(AsAt asAt, ListAddress address) {
        return asAt.isNow()
                ? null
                : new Past(
                        asAt.words(), address.without("asKnownAt").without("on").toString());
    }
}
