package uk.ehcqa.query.service;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.service.ServiceChanged;
import uk.ehcqa.shared.service.ServiceClosed;
import uk.ehcqa.shared.service.ServiceEvent;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.ServiceRegistered;
import uk.ehcqa.shared.service.ServiceReopened;

/**
 * One line of the history of a service.
 *
 * @param details what was otherwise from then on
 */
record ServiceHistoryLine(String title, List<String> details, String recordedAt, String recordedBy) {

    /** The latest first, as the entries are. */
    static List<ServiceHistoryLine> of(List<ServiceHistoryEntry> entries, ZoneId zone) {
        var lines = new ArrayList<ServiceHistoryLine>();
        ServiceParticulars held = null;
        for (var entry : entries.reversed()) {
            lines.addFirst(line(entry, held, zone));
            held = heldAfter(entry.event(), held);
        }
        return lines;
    }

    private static ServiceHistoryLine line(
            ServiceHistoryEntry entry, @Nullable ServiceParticulars before, ZoneId zone) {
        return new ServiceHistoryLine(
                title(entry.event()),
                details(entry.event(), before),
                Dates.asAt(entry.recordedAt().atZone(zone)),
                Objects.requireNonNullElse(entry.recordedBy(), "Not recorded"));
    }

    private static String title(ServiceEvent event) {
        return switch (event) {
            case ServiceRegistered registered -> "Entered in the register";
            case ServiceChanged changed -> "Changed";
            case ServiceClosed closed -> "Closed from " + Dates.full(closed.closedOn());
            case ServiceReopened reopened -> "Open again from " + Dates.full(reopened.reopenedOn());
        };
    }

    private static List<String> details(ServiceEvent event, @Nullable ServiceParticulars before) {
        return switch (event) {
            case ServiceRegistered registered ->
                ParticularsInWords.of(registered.particulars()).entrySet().stream()
                        .map(part -> part.getKey() + ": " + part.getValue())
                        .toList();
            case ServiceChanged changed ->
                before == null ? List.of() : ParticularsInWords.changes(before, changed.particulars());
            case ServiceClosed closed -> List.of(closed.reason());
            case ServiceReopened reopened -> List.of(reopened.reason());
        };
    }

    private static @Nullable ServiceParticulars heldAfter(ServiceEvent event, @Nullable ServiceParticulars before) {
        return switch (event) {
            case ServiceRegistered registered -> registered.particulars();
            case ServiceChanged changed -> changed.particulars();
            case ServiceClosed closed -> before;
            case ServiceReopened reopened -> before;
        };
    }
}
