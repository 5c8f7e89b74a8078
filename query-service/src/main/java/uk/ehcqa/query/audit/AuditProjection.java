package uk.ehcqa.query.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.eventstore.projection.CarefulWriter;
import uk.ehcqa.eventstore.projection.NotTakenIn;
import uk.ehcqa.eventstore.projection.Projection;
import uk.ehcqa.shared.audit.marking.AuditEvent;
import uk.ehcqa.shared.audit.marking.QualityAuditBegun;

/** Writes the lists of audits from their events. The processor of the cases feeds it too, so that the store is read once. */
@Component
@ProcessingGroup("cases")
class AuditProjection implements Projection {

    static final String NAME = "audits";

    private static final String STREAMS = "QualityAudit";
    private static final String BATCH = AuditProjection.class.getName();

    private final KeptAudits audits;
    private final CarefulWriter writer;

    AuditProjection(KeptAudits audits, CarefulWriter writer) {
        this.audits = audits;
        this.writer = writer;
    }

    @EventHandler
    void on(DomainEventMessage<?> event) {
        if (STREAMS.equals(event.getType())) {
            var work = CurrentUnitOfWork.get().root();
            work.getOrComputeResource(BATCH, key -> beginBatch(work)).add(event);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String streams() {
        return STREAMS;
    }

    /** Events that were written before are passed over, so that the same events twice change nothing. */
    @Override
    public void write(List<DomainEventMessage<?>> events) {
        var changed = new HashMap<String, KeptAudit>();
        for (var message : events) {
            var id = message.getAggregateIdentifier();
            var before = Optional.ofNullable(changed.get(id)).or(() -> audits.find(id));
            if (before.isEmpty() || message.getSequenceNumber() > before.get().version()) {
                changed.put(id, NotTakenIn.saysWhich(message, () -> after(before.orElse(null), message)));
            }
        }
        changed.values().forEach(audits::store);
    }

    @Override
    public void forget(Collection<String> streams) {
        audits.delete(streams);
    }

    @Override
    public void erase(Collection<String> streams) {
        audits.delete(streams);
    }

    @Override
    public Map<String, String> digests(Collection<String> streams) {
        return audits.digests(streams);
    }

    @Override
    public List<String> casesAfter(String last, int atMost) {
        return audits.after(last, atMost);
    }

    private List<DomainEventMessage<?>> beginBatch(UnitOfWork<?> work) {
        var batch = new ArrayList<DomainEventMessage<?>>();
        work.onPrepareCommit(ending -> writer.write(this, batch));
        return batch;
    }

    private static KeptAudit after(@Nullable KeptAudit before, DomainEventMessage<?> message) {
        if (!(message.getPayload() instanceof AuditEvent event)) {
            throw new IllegalArgumentException(message.getPayloadType() + " is no event of an audit");
        }
        var expected = before == null ? 0 : before.version() + 1;
        if (message.getSequenceNumber() != expected) {
            throw new IllegalStateException("Audit %s lacks event %d".formatted(event.auditId(), expected));
        }
        return before == null
                ? KeptAudit.begunBy((QualityAuditBegun) event, message.getTimestamp())
                : before.after(event, message.getTimestamp());
    }
}
