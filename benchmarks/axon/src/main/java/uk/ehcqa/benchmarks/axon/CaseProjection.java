package uk.ehcqa.benchmarks.axon;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.casework.CaseOpened;

/** Writes the read models in the processor that Axon makes when nothing is said. */
@Component
@ProcessingGroup(CaseProjection.PROCESSOR)
class CaseProjection {

    static final String PROCESSOR = "cases";

    private final CaseSummaries summaries;
    private final HistoryRows history;

    CaseProjection(CaseSummaries summaries, HistoryRows history) {
        this.summaries = summaries;
        this.history = history;
    }

    @EventHandler(payloadType = CaseOpened.class)
    void onOpened(DomainEventMessage<CaseOpened> event) {
        history.save(new HistoryRow(event));
        summaries.save(new CaseSummary(event.getPayload()));
    }

    @EventHandler(payloadType = NeedsAssessmentEvent.class)
    void onStep(DomainEventMessage<NeedsAssessmentEvent> event) {
        history.save(new HistoryRow(event));
        var step = event.getPayload();
        summaries.findById(step.caseId().value()).orElseThrow().take(step, event.getSequenceNumber());
    }
}
