package uk.ehcqa.query.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.SummaryRow;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;

/** A service in words. */
record ServiceView(KeptService service) {

    public String address() {
        return ServicesPage.ADDRESS + "/" + service.serviceId();
    }

    public String name() {
        return service.name();
    }

    public String agency() {
        return Words.of(service.particulars().agency());
    }

    public String stream() {
        return Words.of(service.particulars().stream());
    }

    public String requestsAddress() {
        return service.particulars().requestsAddress();
    }

    /** "Closed since 30 September 2026"; null while it is open. */
    public @Nullable String closed() {
        var closedOn = service.closedOn();
        return closedOn == null ? null : "Closed since " + Dates.full(closedOn);
    }

    public List<SummaryRow> rows() {
        return ParticularsInWords.of(service.particulars()).entrySet().stream()
                .map(row -> new SummaryRow(row.getKey(), row.getValue(), null))
                .toList();
    }
}
