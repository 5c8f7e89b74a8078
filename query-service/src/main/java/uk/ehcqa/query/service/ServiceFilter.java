package uk.ehcqa.query.service;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.shared.service.Agency;

/** The filters of the register of services, each a parameter of its URL. */
record ServiceFilter(
        @Parameter(description = "Who answers for the service: health, social-care, education or other.") @Nullable
        Agency agency,

        @Parameter(description = "Whether it can be asked for advice: yes, or no once it is closed.") @Nullable
        Boolean open) {

    static final ServiceFilter OPEN = new ServiceFilter(null, true);

    Where where() {
        var where = new Where().with("agency = ?", agency);
        return open == null ? where : where.and(open ? "closed_on is null" : "closed_on is not null");
    }

    List<Link> chips(ListAddress address) {
        return new Chips(address)
                .with("agency", "%s", agency)
                .either("open", open, "Open", "Closed")
                .links();
    }
}
