package uk.ehcqa.access.identity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.RequestAdvice;
import uk.ehcqa.shared.assessment.SendFinalPlan;
import uk.ehcqa.shared.assessment.StepRefusal;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.refusal.Refused;

/** An aggregate as small as can be: it takes one command, and refuses another. */
@Aggregate
class Diary {

    @AggregateIdentifier
    @Nullable
    CaseId id;

    Diary() {}

    @CommandHandler
    Diary(RequestAdvice command) {
        apply(new AdviceRequested(command.caseId(), 1, command.requestedOn()));
    }

    @CommandHandler
    void handle(SendFinalPlan command) {
        throw new Refused(StepRefusal.STEP_BEFORE_EARLIER_STEP, Map.of("earliest", "2026-03-03"));
    }

    @EventSourcingHandler
    void on(AdviceRequested event) {
        id = event.caseId();
    }
}
