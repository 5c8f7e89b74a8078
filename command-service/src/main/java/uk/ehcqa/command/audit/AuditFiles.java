package uk.ehcqa.command.audit;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.audit.marking.AuditId;
import uk.ehcqa.shared.audit.marking.QualityAuditFile;

/** Audits as their events tell them, up to the latest: whoever comes back to their answers finds every one that was saved. */
@Component
public class AuditFiles {

    private final EventStore events;

    AuditFiles(EventStore events) {
        this.events = events;
    }

    /** Nothing if there is no such audit; the id of something else names none. */
    public Optional<QualityAuditFile> find(AuditId auditId) {
        return QualityAuditFile.toldBy(events.readEvents(auditId.toString())
                .asStream()
                .map(Message::getPayload)
                .toList());
    }
}
