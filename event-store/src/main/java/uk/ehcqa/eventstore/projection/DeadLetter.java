package uk.ehcqa.eventstore.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a projection has not taken in.
 *
 * @param sequence the number of the event in its case
 * @param position the number of the event in the store
 * @param eventType the name under which the event is stored
 * @param failure what kind of failure it met with; null, as is the place, while it waits for the event before it
 * @param failedAt the class and line that was at work
 */
public record DeadLetter(
        String projection,
        String caseId,
        long sequence,
        UUID eventId,
        long position,
        String eventType,
        Instant recordedAt,
        Instant parkedAt,
        @Nullable String failure,
        @Nullable String failedAt) {}
