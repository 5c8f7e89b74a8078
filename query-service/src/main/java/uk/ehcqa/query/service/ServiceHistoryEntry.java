package uk.ehcqa.query.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.service.ServiceEvent;

/**
 * Something that was recorded of a service.
 *
 * @param sequence the number of the event within the service, counted from 0
 * @param recordedBy as sign-in names them; null where that is not on record
 */
record ServiceHistoryEntry(
        long sequence, Instant recordedAt, @Nullable String recordedBy, ServiceEvent event) {}
