package uk.ehcqa.query.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseOpened;

/**
 * A case as it stood after one of its events.
 *
 * @param version the number of that event, counted from 0
 * @param recordedAt the latest moment at which any event until then was recorded: the clocks of two machines may differ, but what
 *     is known of a case never goes backwards
 */
public record CaseAtVersion(CaseFile file, long version, Instant recordedAt) {

    static CaseAtVersion openedBy(CaseOpened event, Instant recordedAt) {
        return new CaseAtVersion(CaseFile.openedBy(event), 0, asStored(recordedAt));
    }

    CaseAtVersion after(CaseEvent event, Instant eventRecordedAt) {
        var stored = asStored(eventRecordedAt);
        return new CaseAtVersion(file.after(event), version + 1, stored.isAfter(recordedAt) ? stored : recordedAt);
    }

    private static Instant asStored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
