package uk.ehcqa.eventstore.projection;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import uk.ehcqa.eventstore.storage.StoredCases;

/** Takes in the events of a parked case, which are read from the store again, up to the first that still fails. */
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
        var events = eventsBySequence(caseId);
        for (var letter : letters.of(projection.name(), caseId)) {
            var failure = takeIn(projection, Objects.requireNonNull(events.get(letter.sequence())));
            if (failure.isPresent()) {
                letters.failedAgain(letter, failure.get());
                return false;
            }
            letters.remove(letter);
        }
        return true;
    }

    private Optional<Failure> takeIn(Projection projection, DomainEventMessage<?> event) {
        return writer.tryToWrite(projection, List.of(event));
    }

    private Map<Long, DomainEventMessage<?>> eventsBySequence(String caseId) {
        return stored.eventsOf(List.of(caseId)).stream()
                .collect(toMap(event -> event.getSequenceNumber(), event -> event));
    }
}
