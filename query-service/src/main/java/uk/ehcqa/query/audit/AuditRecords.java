package uk.ehcqa.query.audit;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.audit.marking.AuditId;
import uk.ehcqa.shared.audit.marking.QualityAuditFile;

/** Audits as their events tell them, up to the latest: an answer is there as soon as it is saved. */
@Component
class AuditRecords {

    private final EventStore events;

    AuditRecords(EventStore events) {
        this.events = events;
    }

    /** Nothing if there is no such audit; the id of something else names none. */
    Optional<QualityAuditFile> find(AuditId auditId) {
        return QualityAuditFile.toldBy(events.readEvents(auditId.toString())
                .asStream()
                .map(Message::getPayload)
                .toList());
    }
}
