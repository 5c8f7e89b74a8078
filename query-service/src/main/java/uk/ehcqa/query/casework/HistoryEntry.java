package uk.ehcqa.query.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseEvent;

/**
 * Something that happened to a case, and who recorded it when.
 *
 * @param sequence the number of the event, counted from 0
 * @param type the name under which the event is stored
 * @param payload the event as it is stored, in JSON
 * @param businessDate the day on which it happened, where it has one of its own
 * @param recordedBy null, as are role and team, when nobody was signed in
 */
public record HistoryEntry(
        long sequence,
        String type,
        CaseEvent event,
        String payload,
        @Nullable LocalDate businessDate,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String role,
        @Nullable String team) {}
