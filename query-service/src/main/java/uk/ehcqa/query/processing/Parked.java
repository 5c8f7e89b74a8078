package uk.ehcqa.query.processing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parked case or service, as the system administrator knows it: by its id and reference or name, and nothing of a child.
 *
 * @param reference of a service its name; null while no page shows it at all
 * @param eventType the first event that was not taken in
 * @param failure what kind of failure it met with
 * @param failedAt the class and line that was at work
 * @param letters how many events were not taken in
 */
record Parked(
        String projection,
        String caseId,
        @Nullable String reference,
        String eventType,
        Instant parkedAt,
        @Nullable String failure,
        @Nullable String failedAt,
        int letters) {}
