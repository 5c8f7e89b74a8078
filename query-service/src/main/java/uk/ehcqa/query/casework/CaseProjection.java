package uk.ehcqa.query.casework;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.casework.CaseEvent;

/**
 * Writes the read models of cases from their events. The events of a batch are collected and each table is written once,
 * in the transaction that also moves the processor's token.
 */
@Component
@ProcessingGroup(CaseProjection.PROCESSOR)
class CaseProjection {

    static final String PROCESSOR = "cases";

    private static final String BATCH = CaseProjection.class.getName();

    private final CaseTables tables;
    private final Arrivals arrivals;

    CaseProjection(CaseTables tables, Arrivals arrivals) {
        this.tables = tables;
        this.arrivals = arrivals;
    }

    @EventHandler(payloadType = CaseEvent.class)
    void on(DomainEventMessage<CaseEvent> event) {
        var work = CurrentUnitOfWork.get().root();
        work.getOrComputeResource(BATCH, key -> beginBatch(work)).add(event);
    }

    @ResetHandler
    void reset() {
        tables.empty();
    }

    private List<DomainEventMessage<CaseEvent>> beginBatch(UnitOfWork<?> work) {
        var batch = new ArrayList<DomainEventMessage<CaseEvent>>();
        work.onPrepareCommit(ending -> tables.write(batch));
        work.afterCommit(ended -> arrivals.announce());
        return batch;
    }
}
