package uk.ehcqa.eventstore.sample;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyCounted;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;

@Aggregate(cache = "aggregateCache", snapshotTriggerDefinition = "snapshotTrigger")
public class Tally {

    public record OpenTally(@TargetAggregateIdentifier TallyId tallyId) {}

    /** What a snapshot holds. */
    public record State(TallyId tallyId, long total) {}

    public record Count(@TargetAggregateIdentifier TallyId tallyId, int by) {}

    @AggregateIdentifier
    private @Nullable TallyId id;

    private long total;

    protected Tally() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Tally(State state) {
        id = state.tallyId();
        total = state.total();
    }

    @JsonValue
    State state() {
        return new State(Objects.requireNonNull(id), total);
    }

    @CommandHandler
    Tally(OpenTally command) {
        apply(new TallyOpened(command.tallyId(), null));
    }

    @CommandHandler
    long handle(Count command) {
        apply(new TallyCounted(command.tallyId(), command.by()));
        return total;
    }

    @EventSourcingHandler
    void on(TallyEvent event) {
        id = event.tallyId();
        if (event instanceof TallyCounted counted) {
            total += counted.by();
        }
    }
}
