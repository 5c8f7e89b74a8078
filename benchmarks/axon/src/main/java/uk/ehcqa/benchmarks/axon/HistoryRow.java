package uk.ehcqa.benchmarks.axon;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseEvent;

/** One event of a case, as its history shows it. */
@Entity
@Table(name = "history_row")
@IdClass(HistoryRow.Key.class)
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields by reflection
class HistoryRow {

    /** Names a row by its case and the number of the event. */
    record Key(UUID caseId, long sequence) implements Serializable {}

    @Id
    private @Nullable UUID caseId;

    @Id
    private long sequence;

    private @Nullable String eventType;

    private @Nullable Instant recordedAt;

    HistoryRow() {}

    HistoryRow(DomainEventMessage<? extends CaseEvent> event) {
        caseId = event.getPayload().caseId().value();
        sequence = event.getSequenceNumber();
        eventType = event.getPayloadType().getSimpleName();
        recordedAt = event.getTimestamp();
    }
}
