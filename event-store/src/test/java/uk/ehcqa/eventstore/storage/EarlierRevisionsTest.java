package uk.ehcqa.eventstore.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.eventstore.sample.Tallies;
import uk.ehcqa.eventstore.sample.Tally.Count;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyCounted;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;
import uk.ehcqa.eventstore.sample.TallyId;
import uk.ehcqa.postgres.TemporaryPostgres;

/** Events as earlier versions of the program stored them. */
class EarlierRevisionsTest {

    static final ConfigurableApplicationContext PROGRAM = SampleProgram.on(TemporaryPostgres.newDatabase());

    final EventStore events = PROGRAM.getBean(EventStore.class);
    final TallyId tally = new TallyId(UUID.randomUUID());

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void are_read_as_events_of_today() {
        stored(0, "TallyOpened", 1, "{}");
        stored(1, "TallyCounted", 1, "{\"dozens\": 2}");
        stored(2, "TallyCounted", 2, "{\"count\": 5}");
        stored(3, "TallyCounted", 3, "{\"by\": 7}");

        assertThat(events.readEvents(tally.toString()).asStream().<Object>map(EventMessage::getPayload))
                .containsExactly(
                        new TallyOpened(tally, null),
                        new TallyCounted(tally, 24),
                        new TallyCounted(tally, 5),
                        new TallyCounted(tally, 7));
    }

    @Test
    void count_towards_an_aggregate() {
        stored(0, "TallyOpened", 1, "{}");
        stored(1, "TallyCounted", 1, "{\"dozens\": 2}");
        stored(2, "TallyCounted", 2, "{\"count\": 5}");

        long total = PROGRAM.getBean(CommandGateway.class).sendAndWait(new Count(tally, 7));

        assertThat(total).isEqualTo(36);
    }

    @Test
    void reach_the_read_models() {
        try (var program = SampleProgram.on(TemporaryPostgres.newDatabase())) {
            stored(program, 0, "TallyOpened", 1, "{}");
            stored(program, 1, "TallyCounted", 1, "{\"dozens\": 2}");
            stored(program, 2, "TallyCounted", 2, "{\"count\": 5}");

            eventually()
                    .untilAsserted(() ->
                            assertThat(program.getBean(Tallies.class).total()).isEqualTo(29));
        }
    }

    @Test
    void are_not_guessed_at_when_they_are_yet_to_come() {
        stored(0, "TallyCounted", 4, "{\"by\": 7}");

        assertThatThrownBy(() -> events.readEvents(tally.toString()).next().getPayload())
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("'TallyCounted' of revision 4, which this version does not know");
    }

    private void stored(long sequence, String name, int revision, String json) {
        stored(PROGRAM, sequence, name, revision, json);
    }

    private void stored(ConfigurableApplicationContext program, long sequence, String name, int revision, String json) {
        program.getBean(JdbcClient.class)
                .sql("""
                        insert into event_store.event (event_id, aggregate_id, sequence, aggregate_type, recorded_at,
                            payload_type, payload_revision, payload, metadata)
                        values (gen_random_uuid(), :tally, :sequence, 'Tally', '2026-01-05T09:30:00Z',
                            :name, :revision, :json::jsonb || jsonb_build_object('tallyId', :tally), '{}')""")
                .param("tally", tally.toString())
                .param("sequence", sequence)
                .param("name", name)
                .param("revision", Integer.toString(revision))
                .param("json", json)
                .update();
    }
}
