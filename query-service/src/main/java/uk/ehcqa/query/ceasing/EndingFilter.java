package uk.ehcqa.query.ceasing;

import io.swagger.v3.oas.annotations.Parameter;
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

/** The filter of the list of plans that are to end, a parameter of its URL. */
record EndingFilter(
        @Parameter(
                description =
                        "How far it has come today: considered, time-to-appeal while the time to appeal against the"
                                + " decision, or an appeal, runs, or may-end once it is over.")
        @Nullable
        EndingStanding standing,

        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    Where on(LocalDate today) {
        var where = new Where();
        if (standing != null) {
            standing.narrow(where, today);
        }
        return where;
    }

    List<Link> chips(ListAddress address) {
        return new Chips(address)
                .with("standing", "%s", standing == null ? null : standing.words())
                .links();
    }
}
