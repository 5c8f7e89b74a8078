package uk.ehcqa.query.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import uk.ehcqa.eventstore.projection.CarefulWriter;
import uk.ehcqa.eventstore.projection.Projection;

/**
 * Writes the read models of cases from their events. The events of a batch are collected and each table is written once,
 * in the transaction that also moves the processor's token.
 */
@Component
@ProcessingGroup(CaseProjection.PROCESSOR)
class CaseProjection implements Projection {

    static final String PROCESSOR = "cases";

    private static final String BATCH = CaseProjection.class.getName();

    private final CaseTables tables;
    private final CarefulWriter writer;
    private final Arrivals arrivals;

    CaseProjection(CaseTables tables, CarefulWriter writer, Arrivals arrivals) {
        this.tables = tables;
        this.writer = writer;
        this.arrivals = arrivals;
    }

    /** Whatever it is: an event that is not known here must not be left out of its case. */
    @EventHandler
    void on(DomainEventMessage<?> event) {
        var work = CurrentUnitOfWork.get().root();
        work.getOrComputeResource(BATCH, key -> beginBatch(work)).add(event);
    }

    @Override
    public String name() {
        return PROCESSOR;
    }

    @Override
    public String streams() {
        return "EhcCase";
    }

    @Override
    public void write(List<DomainEventMessage<?>> events) {
        tables.write(events);
    }

    @Override
    public void forget(Collection<String> cases) {
        tables.delete(cases);
    }

    @Override
    public void erase(Collection<String> cases) {
        tables.erase(cases);
    }

    @Override
    public Map<String, String> digests(Collection<String> cases) {
        return tables.digests(cases);
    }

    @Override
    public List<String> casesAfter(String last, int atMost) {
        return tables.casesAfter(last, atMost);
    }

    private List<DomainEventMessage<?>> beginBatch(UnitOfWork<?> work) {
        var batch = new ArrayList<DomainEventMessage<?>>();
        work.onPrepareCommit(ending -> writer.write(this, batch));
        work.afterCommit(ended -> arrivals.announce());
        return batch;
    }
}
