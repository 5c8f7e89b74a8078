package uk.ehcqa.query.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.listing.Allocated;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.DueWhen;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionStanding;

/**
 * The filters of the list of outstanding advice, each a parameter of its URL.
 *
 * @param due when it is due
 * @param source whom the law has the authority ask
 * @param service of the register
 * @param standing how far it has come; advice that is to be read is listed where it is asked for
 * @param allocated to whom the case is allocated
 */
record AdviceFilter(
        @Nullable DueWhen due,
        @Nullable AdviceSource source,
        @Nullable UUID service,
        @Nullable ContributionStanding standing,
        @Nullable Allocated allocated) {

    static final AdviceFilter NONE = new AdviceFilter(null, null, null, null, null);

    Where on(LocalDate today) {
        var where = new Where()
                .with("source = ?", source)
                .with("service_id = ?", service)
                .with("standing = ?", standing);
        if (standing == null) {
            where.and("standing <> ?", ContributionStanding.ANSWERED);
        }
        if (due != null) {
            due.narrow(where, today);
        }
        if (allocated != null) {
            allocated.narrow(where);
        }
        return where;
    }

    List<Link> chips(ListAddress address) {
        return new Chips(address)
                .with("due", "Due: %s", due == null ? null : due.words())
                .with("source", "From: %s", source)
                .with("service", "%s", service == null ? null : "One service")
                .with("standing", "%s", standing)
                .with("allocated", "%s", allocated == null ? null : allocated.words())
                .links();
    }
}
