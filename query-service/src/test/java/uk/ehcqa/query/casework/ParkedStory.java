package uk.ehcqa.query.casework;

import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has a case parked, and no other, in a store that holds no other events. */
@TestComponent
public class ParkedStory {

    private final RecordedCases recorded;
    private final CaseFiles files;
    private final Arrivals arrivals;
    private final EventStore events;
    private final JdbcClient jdbc;

    ParkedStory(RecordedCases recorded, CaseFiles files, Arrivals arrivals, EventStore events, JdbcClient jdbc) {
        this.recorded = recorded;
        this.files = files;
        this.arrivals = arrivals;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** The id of the case. */
    public String park(String reference, String forename, String surname) {
        jdbc.sql("truncate event_store.event cascade").update();
        recorded.are();
        var story = CaseStory.of(reference, forename, surname, "2019-05-14")
                .requestReceived("2026-01-05")
                .agreedToAssess("2026-02-10");
        var messages = recorded.messages(story);
        events.publish(messages.subList(0, 2));
        arrivals.await(() -> files.hold(story.reference(), 1), Duration.ofMinutes(1));
        jdbc.sql("update query.case_file set version = 0").update();
        events.publish(messages.subList(2, 3));
        return messages.getFirst().getAggregateIdentifier();
    }
}
