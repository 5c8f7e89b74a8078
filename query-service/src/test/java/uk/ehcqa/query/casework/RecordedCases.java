package uk.ehcqa.query.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Writes stories into the read models at once, as the event processor does after a while. */
@TestComponent
public class RecordedCases {

    private static final Map<String, String> BY =
            new Identity("Caseworker 4", Role.CASEWORKER, "North team").toMetadata();

    private final CaseTables tables;
    private final TransactionOperations transaction;
    private final Clock clock;

    RecordedCases(CaseTables tables, TransactionOperations transaction, Clock clock) {
        this.tables = tables;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** These cases and no others. */
    public void are(CaseStory... stories) {
        transaction.executeWithoutResult(ignored -> {
            tables.delete(tables.casesAfter("", Integer.MAX_VALUE));
            for (var story : stories) {
                tables.write(messages(story));
            }
        });
    }

    /** So many cases as chance has it, and no others. */
    public void areInvented(long seed, int cases) {
        var random = new Random(seed);
        are();
        transaction.executeWithoutResult(ignored -> Stream.generate(() -> new InventedHistory(random))
                .limit(cases)
                .forEach(history -> tables.write(history.messages(25))));
    }

    /** So many lives of plans as chance has it, and no others. */
    public void areInventedLives(long seed, int cases) {
        var random = new Random(seed);
        are();
        transaction.executeWithoutResult(ignored -> Stream.generate(() -> new InventedLife(random))
                .limit(cases)
                .forEach(life -> tables.write(life.messages(30))));
    }

    /** The story as the event store is given it. */
    public List<DomainEventMessage<CaseEvent>> messages(CaseStory story) {
        var messages = new ArrayList<DomainEventMessage<CaseEvent>>();
        for (var event : story.events()) {
            messages.add(message(event, messages.size(), story.recordedAt(event).orElse(clock.instant())));
        }
        return messages;
    }

    DomainEventMessage<CaseEvent> message(CaseEvent event, long sequence) {
        return message(event, sequence, clock.instant());
    }

    DomainEventMessage<CaseEvent> message(CaseEvent event, long sequence, Instant recordedAt) {
        var uuid = UUID.nameUUIDFromBytes((event.caseId() + " " + sequence).getBytes(UTF_8));
        var id = event.caseId().toString();
        return new GenericDomainEventMessage<>("EhcCase", id, sequence, event, BY, uuid.toString(), recordedAt);
    }
}
