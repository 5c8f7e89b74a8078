package uk.ehcqa.query.service;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.service.ServiceChanged;
import uk.ehcqa.shared.service.ServiceClosed;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.ServiceRegistered;
import uk.ehcqa.shared.service.ServiceReopened;

/**
 * Something that was recorded of a service, as the API answers it.
 *
 * @param sequence the number of the event within the service, counted from 0
 * @param particulars what the register held from then on, where it was registered or changed
 * @param day from which it was closed or open again
 * @param reason why it was closed or reopened
 */
record RecordedOfService(
        long sequence,
        String event,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable ServiceParticulars particulars,
        @Nullable LocalDate day,
        @Nullable String reason) {

    static RecordedOfService of(ServiceHistoryEntry entry) {
        return switch (entry.event()) {
            case ServiceRegistered it -> of(entry, "ServiceRegistered", it.particulars(), null, null);
            case ServiceChanged it -> of(entry, "ServiceChanged", it.particulars(), null, null);
            case ServiceClosed it -> of(entry, "ServiceClosed", null, it.closedOn(), it.reason());
            case ServiceReopened it -> of(entry, "ServiceReopened", null, it.reopenedOn(), it.reason());
        };
    }

    private static RecordedOfService of(
            ServiceHistoryEntry entry,
            String event,
            @Nullable ServiceParticulars particulars,
            @Nullable LocalDate day,
            @Nullable String reason) {
        return new RecordedOfService(
                entry.sequence(), event, entry.recordedAt(), entry.recordedBy(), particulars, day, reason);
    }
}
