package uk.ehcqa.eventstore.projection;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import uk.ehcqa.eventstore.storage.StoredCases;

/**
 * Takes in the events of a parked case, which are read from the store again: at one stroke, and when that fails one after the
 * other, up to the first that still fails.
 */
class Retry {

    private final StoredCases stored;
    private final DeadLetters letters;
    private final WritingTurn turn;
    private final CarefulWriter writer;

    Retry(StoredCases stored, DeadLetters letters, WritingTurn turn, CarefulWriter writer) {
        this.stored = stored;
        this.letters = letters;
        this.turn = turn;
        this.writer = writer;
    }

    /** Whether the case is parked no longer. */
    boolean of(Projection projection, String caseId) {
        turn.alone(projection);
        var events = eventsByLetter(projection, caseId);
        if (writer.tryToWrite(projection, List.copyOf(events.values())).isPresent()) {
            return oneByOne(projection, events);
        }
        letters.remove(projection, List.of(caseId));
        return true;
    }

    private boolean oneByOne(Projection projection, Map<DeadLetter, DomainEventMessage<?>> events) {
        for (var parked : events.entrySet()) {
            var failure = writer.tryToWrite(projection, List.of(parked.getValue()));
            if (failure.isPresent()) {
                letters.failedAgain(parked.getKey(), failure.get());
                return false;
            }
            letters.remove(parked.getKey());
        }
        return true;
    }

    /** In the order in which they have to be taken in. */
    private Map<DeadLetter, DomainEventMessage<?>> eventsByLetter(Projection projection, String caseId) {
        var bySequence = stored.eventsOf(List.of(caseId)).stream()
                .collect(toMap(event -> event.getSequenceNumber(), event -> event));
        var events = new LinkedHashMap<DeadLetter, DomainEventMessage<?>>();
        letters.of(projection.name(), caseId)
                .forEach(letter -> events.put(letter, Objects.requireNonNull(bySequence.get(letter.sequence()))));
        return events;
    }
}
