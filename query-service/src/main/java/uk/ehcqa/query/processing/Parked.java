package uk.ehcqa.query.processing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parked case, as the system administrator knows it: by its id and reference, and nothing of the child.
 *
 * @param reference null while no page shows the case at all
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
