package uk.ehcqa.query.chase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.listing.Allocated;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.DueWhen;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.post.AskedService;
import uk.ehcqa.query.post.AskedServices;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceId;

/**
 * The filters of outstanding advice, each a parameter of its address.
 *
 * @param service that is asked
 * @param agency of the service that is asked
 * @param source whom the law has the authority ask
 * @param due when the advice is due
 * @param saidToBeMissed whether whoever was asked said that they cannot keep the date
 * @param sentBack whether advice came and was sent back
 * @param toRead whether to list what came and is to be read instead
 * @param allocated to whom the case is allocated
 */
record OutstandingFilter(
        @Nullable UUID service,
        @Nullable Agency agency,
        @Nullable AdviceSource source,
        @Nullable DueWhen due,
        @Nullable Boolean saidToBeMissed,
        @Nullable Boolean sentBack,
        @Nullable Boolean toRead,
        @Nullable Allocated allocated,
        @Nullable Sort sort) {

    static final OutstandingFilter TO_READ =
            new OutstandingFilter(null, null, null, null, null, null, true, null, null);

    /** In which order each group stands. */
    enum Sort {
        DUE("Due date", "c.due_on"),
        SENT("Day it was asked for", "c.sent_on, c.due_on"),
        CHASED("Longest without a reminder", "c.chased_on nulls first, c.due_on");

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

    Sort order() {
        return sort == null ? Sort.DUE : sort;
    }

    /** Whoever leads on advice sees that of their own services, whatever they ask for. */
    Where on(Identity viewer, AskedServices services, LocalDate today) {
        var where = mayBeSeenBy(viewer).and(listsToRead() ? "c.standing = 'ANSWERED'" : AwaitedRequest.OUTSTANDING);
        if (service != null) {
            where.and("c.service_id = ?", service);
        }
        where.with("c.source = ?", source);
        if (agency != null) {
            among(where, ofAgency(services));
        }
        if (due != null) {
            due.narrow(where, today);
        }
        if (saidToBeMissed != null) {
            where.and("(c.expected_on is not null) = ?", saidToBeMissed);
        }
        if (sentBack != null) {
            where.and("(c.standing = 'RETURNED') = ?", sentBack);
        }
        if (allocated != null) {
            allocated.narrow(where);
        }
        return where;
    }

    boolean listsToRead() {
        return Boolean.TRUE.equals(toRead);
    }

    /** All outstanding advice that somebody may see. */
    static Where of(Identity viewer) {
        return mayBeSeenBy(viewer).and(AwaitedRequest.OUTSTANDING);
    }

    private static Where mayBeSeenBy(Identity viewer) {
        var where = new Where();
        if (viewer.role() == Role.CONTRIBUTION_LEAD) {
            among(where, viewer.services());
        }
        return where;
    }

    private List<ServiceId> ofAgency(AskedServices services) {
        return services.all().stream()
                .filter(each -> each.agency() == agency)
                .map(AskedService::id)
                .toList();
    }

    private static void among(Where where, Collection<ServiceId> services) {
        if (services.isEmpty()) {
            where.and("false");
        } else {
            where.and(
                    "c.service_id in (" + String.join(", ", Collections.nCopies(services.size(), "?")) + ")",
                    services.stream().map(ServiceId::value).toArray());
        }
    }

    List<Link> chips(ListAddress address, AskedServices services) {
        return new Chips(address)
                .with("service", "Service: %s", service == null ? null : name(services))
                .with("agency", "Agency: %s", agency)
                .with("source", "From: %s", source)
                .with("due", "Due: %s", due == null ? null : due.words())
                .either("saidToBeMissed", saidToBeMissed, "Said to be missed", "Not said to be missed")
                .either("sentBack", sentBack, "Sent back", "Not sent back")
                .either("toRead", toRead, "To read", "Outstanding")
                .with("allocated", "%s", allocated == null ? null : allocated.words())
                .links();
    }

    private String name(AskedServices services) {
        return services.all().stream()
                .filter(each -> each.id().value().equals(service))
                .map(AskedService::name)
                .findFirst()
                .orElse("not in the register");
    }
}
