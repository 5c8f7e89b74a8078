package uk.ehcqa.eventstore.projection;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes events into a projection at one stroke. When that fails and the projection does not say which event was to blame, they
 * are written in ever smaller parts until it is plain. That one is parked, and so are those that follow in its case; all others
 * are written. All this happens in the transaction that is running, with the token of the processor.
 */
public class CarefulWriter {

    private static final Logger LOG = LoggerFactory.getLogger(CarefulWriter.class);
    private static final int MOST_PARKED = 1_000;

    private final DeadLetters letters;
    private final WritingTurn turn;
    private final TransactionOperations savepoint;
    private final Class<?> erasure;

    /**
     * A writer within the transactions of its caller.
     *
     * @param savepoint undoes what was done within it, and only that, when it fails
     * @param erasure the event after which nothing may tell any more who its case is about
     */
    CarefulWriter(DeadLetters letters, WritingTurn turn, TransactionOperations savepoint, Class<?> erasure) {
        this.letters = letters;
        this.turn = turn;
        this.savepoint = savepoint;
        this.erasure = erasure;
    }

    /** One of a type that nobody knows is told by its stream, so that it is not left out of its case. */
    public void write(Projection projection, List<DomainEventMessage<?>> events) {
        var own = events.stream()
                .filter(event -> projection.streams().equals(event.getType()))
                .toList();
        if (!own.isEmpty()) {
            turn.together(projection);
            writeUnlessParked(projection, own);
        }
    }

    /** Why the event cannot be taken in, if so. */
    Optional<Failure> tryToWrite(Projection projection, List<DomainEventMessage<?>> events) {
        try {
            savepoint.executeWithoutResult(within -> projection.write(events));
            return Optional.empty();
        } catch (RuntimeException failure) {
            if (!Failure.isOfTheEvent(failure)) {
                throw failure;
            }
            return Optional.of(Failure.of(failure));
        }
    }

    /** What comes before a parked event is written like any other: it may have been lost since, and is being read again. */
    private void writeUnlessParked(Projection projection, List<DomainEventMessage<?>> events) {
        var parked = letters.parked(
                projection,
                events.stream().map(DomainEventMessage::getAggregateIdentifier).collect(toSet()));
        var byFate = events.stream()
                .collect(partitioningBy(event -> event.getSequenceNumber()
                        >= parked.getOrDefault(event.getAggregateIdentifier(), Long.MAX_VALUE)));
        var rest = byFate.getOrDefault(false, List.of());
        if (!rest.isEmpty()) {
            tryToWrite(projection, rest).ifPresent(failure -> narrowDown(projection, rest, failure));
        }
        byFate.getOrDefault(true, List.of()).forEach(event -> {
            letters.wait(projection, event);
            eraseIfSaid(projection, event);
        });
    }

    private void narrowDown(Projection projection, List<DomainEventMessage<?>> events, Failure failure) {
        var blamed = events.stream().filter(failure::isSaidOf).findFirst();
        if (events.size() == 1) {
            park(projection, events.getFirst(), failure);
        } else if (blamed.isPresent()) {
            park(projection, blamed.get(), failure);
            writeUnlessParked(projection, events);
        } else {
            var middle = events.size() / 2;
            writeUnlessParked(projection, events.subList(0, middle));
            writeUnlessParked(projection, events.subList(middle, events.size()));
        }
    }

    private void park(Projection projection, DomainEventMessage<?> event, Failure failure) {
        if (letters.countCases(projection.name()) >= MOST_PARKED) {
            throw new TooManyParked(projection, MOST_PARKED);
        }
        letters.park(projection, event, failure);
        eraseIfSaid(projection, event);
        LOG.warn(
                "Case {} is parked by '{}': its event {} met with {} at {}",
                event.getAggregateIdentifier(),
                projection.name(),
                event.getSequenceNumber(),
                failure.type(),
                failure.place());
    }

    /** An erasure waits for nothing: what was written of a parked case goes, until the case is made anew. */
    private void eraseIfSaid(Projection projection, DomainEventMessage<?> event) {
        if (erasure.isAssignableFrom(event.getPayloadType())) {
            projection.erase(Set.of(event.getAggregateIdentifier()));
        }
    }
}
