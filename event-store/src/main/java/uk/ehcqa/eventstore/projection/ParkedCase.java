package uk.ehcqa.eventstore.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that a projection has set aside.
 *
 * @param eventType the first event that was not taken in, by the name under which it is stored
 * @param letters how many events were not taken in
 */
public record ParkedCase(
        String projection,
        String caseId,
        String eventType,
        Instant parkedAt,
        @Nullable String failure,
        @Nullable String failedAt,
        int letters) {}
