package uk.ehcqa.query.service;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.service.ServiceChanged;
import uk.ehcqa.shared.service.ServiceClosed;
import uk.ehcqa.shared.service.ServiceEvent;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.ServiceRegistered;
import uk.ehcqa.shared.service.ServiceReopened;

/**
 * A service as it stood after one of its events.
 *
 * @param version the number of that event, counted from 0
 * @param recordedAt when that event was recorded
 * @param closedOn since when it is asked for no more advice; null while it is open
 */
public record KeptService(
        ServiceId serviceId,
        long version,
        Instant recordedAt,
        ServiceParticulars particulars,
        @Nullable LocalDate closedOn) {

    static KeptService registeredBy(ServiceRegistered event, Instant recordedAt) {
        return new KeptService(event.serviceId(), 0, recordedAt, event.particulars(), null);
    }

    KeptService after(ServiceEvent event, Instant eventRecordedAt) {
        return switch (event) {
            case ServiceRegistered twice ->
                throw new IllegalStateException("Service %s was registered twice".formatted(twice.serviceId()));
            case ServiceChanged it -> next(it.particulars(), closedOn, eventRecordedAt);
            case ServiceClosed it -> next(particulars, it.closedOn(), eventRecordedAt);
            case ServiceReopened it -> next(particulars, null, eventRecordedAt);
        };
    }

    public String name() {
        return particulars.name();
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    private KeptService next(ServiceParticulars held, @Nullable LocalDate closed, Instant eventRecordedAt) {
        return new KeptService(serviceId, version + 1, eventRecordedAt, held, closed);
    }
}
