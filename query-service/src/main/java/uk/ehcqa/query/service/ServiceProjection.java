package uk.ehcqa.query.service;

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
import uk.ehcqa.shared.service.ServiceEvent;
import uk.ehcqa.shared.service.ServiceRegistered;

/**
 * Writes the register of services from their events. The processor of the cases feeds it too, so that the store is read once;
 * services are parked and rebuilt apart.
 */
@Component
@ProcessingGroup("cases")
class ServiceProjection implements Projection {

    static final String NAME = "services";

    private static final String STREAMS = "Service";
    private static final String BATCH = ServiceProjection.class.getName();

    private final Services services;
    private final CarefulWriter writer;

    ServiceProjection(Services services, CarefulWriter writer) {
        this.services = services;
        this.writer = writer;
    }

    /** Few events are of services: the others begin no batch. */
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
        var changed = new HashMap<String, KeptService>();
        for (var message : events) {
            var id = message.getAggregateIdentifier();
            var event = NotTakenIn.saysWhich(message, () -> ofService(message));
            var before = Optional.ofNullable(changed.get(id)).or(() -> services.find(event.serviceId()));
            if (before.isEmpty() || message.getSequenceNumber() > before.get().version()) {
                changed.put(id, NotTakenIn.saysWhich(message, () -> after(before.orElse(null), event, message)));
                services.add(message);
            }
        }
        changed.values().forEach(services::store);
    }

    @Override
    public void forget(Collection<String> cases) {
        services.delete(cases);
    }

    @Override
    public void erase(Collection<String> cases) {
        services.delete(cases);
    }

    @Override
    public Map<String, String> digests(Collection<String> cases) {
        return services.digests(cases);
    }

    @Override
    public List<String> casesAfter(String last, int atMost) {
        return services.after(last, atMost);
    }

    private List<DomainEventMessage<?>> beginBatch(UnitOfWork<?> work) {
        var batch = new ArrayList<DomainEventMessage<?>>();
        work.onPrepareCommit(ending -> writer.write(this, batch));
        return batch;
    }

    private static KeptService after(@Nullable KeptService before, ServiceEvent event, DomainEventMessage<?> message) {
        var expected = before == null ? 0 : before.version() + 1;
        if (message.getSequenceNumber() != expected) {
            throw new IllegalStateException("Service %s lacks event %d".formatted(event.serviceId(), expected));
        }
        return before == null
                ? KeptService.registeredBy((ServiceRegistered) event, message.getTimestamp())
                : before.after(event, message.getTimestamp());
    }

    /** Looks into all of it: what cannot be read is noticed only then. */
    private static ServiceEvent ofService(DomainEventMessage<?> message) {
        var _ = message.getMetaData();
        if (message.getPayload() instanceof ServiceEvent event) {
            return event;
        }
        throw new IllegalArgumentException(message.getPayloadType() + " is no event of a service");
    }
}
