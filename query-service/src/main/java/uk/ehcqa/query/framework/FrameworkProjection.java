package uk.ehcqa.query.framework;

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
import org.springframework.stereotype.Component;
import uk.ehcqa.eventstore.projection.CarefulWriter;
import uk.ehcqa.eventstore.projection.NotTakenIn;
import uk.ehcqa.eventstore.projection.Projection;
import uk.ehcqa.shared.audit.publication.FrameworkEvent;
import uk.ehcqa.shared.audit.publication.FrameworkId;

/**
 * Writes the versions of frameworks from their events. The processor of the cases feeds it too, so that the store is read once;
 * frameworks are parked and rebuilt apart.
 */
@Component
@ProcessingGroup("cases")
class FrameworkProjection implements Projection {

    private static final String STREAMS = "AuditFramework";
    private static final String BATCH = FrameworkProjection.class.getName();

    private final KnownFrameworks frameworks;
    private final CarefulWriter writer;

    FrameworkProjection(KnownFrameworks frameworks, CarefulWriter writer) {
        this.frameworks = frameworks;
        this.writer = writer;
    }

    /** Few events are of frameworks: the others begin no batch. */
    @EventHandler
    void on(DomainEventMessage<?> event) {
        if (STREAMS.equals(event.getType())) {
            var work = CurrentUnitOfWork.get().root();
            work.getOrComputeResource(BATCH, key -> beginBatch(work)).add(event);
        }
    }

    @Override
    public String name() {
        return "frameworks";
    }

    @Override
    public String streams() {
        return STREAMS;
    }

    /** Events that were written before are passed over, so that the same events twice change nothing. */
    @Override
    public void write(List<DomainEventMessage<?>> events) {
        var changed = new HashMap<FrameworkId, FrameworkVersions>();
        for (var message : events) {
            var event = NotTakenIn.saysWhich(message, () -> ofFramework(message));
            var before = Optional.ofNullable(changed.get(event.frameworkId()))
                    .or(() -> frameworks.find(event.frameworkId()))
                    .orElseGet(() -> FrameworkVersions.none(event));
            if (message.getSequenceNumber() > before.version()) {
                changed.put(event.frameworkId(), NotTakenIn.saysWhich(message, () -> after(before, event, message)));
            }
        }
        changed.values().forEach(frameworks::store);
    }

    @Override
    public void forget(Collection<String> ids) {
        frameworks.delete(ids);
    }

    @Override
    public void erase(Collection<String> ids) {
        frameworks.delete(ids);
    }

    @Override
    public Map<String, String> digests(Collection<String> ids) {
        return frameworks.digests(ids);
    }

    @Override
    public List<String> casesAfter(String last, int atMost) {
        return frameworks.after(last, atMost);
    }

    private List<DomainEventMessage<?>> beginBatch(UnitOfWork<?> work) {
        var batch = new ArrayList<DomainEventMessage<?>>();
        work.onPrepareCommit(ending -> writer.write(this, batch));
        return batch;
    }

    private static FrameworkVersions after(
            FrameworkVersions before, FrameworkEvent event, DomainEventMessage<?> message) {
        var expected = before.version() + 1;
        if (message.getSequenceNumber() != expected) {
            throw new IllegalStateException("Framework %s lacks event %d".formatted(before.name(), expected));
        }
        return before.after(event);
    }

    /** Looks into all of it: what cannot be read is noticed only then. */
    private static FrameworkEvent ofFramework(DomainEventMessage<?> message) {
        var _ = message.getMetaData();
        if (message.getPayload() instanceof FrameworkEvent event) {
            return event;
        }
        throw new IllegalArgumentException(message.getPayloadType() + " is no event of a framework");
    }
}
