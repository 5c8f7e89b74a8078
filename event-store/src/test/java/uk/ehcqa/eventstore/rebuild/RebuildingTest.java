package uk.ehcqa.eventstore.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;
import static uk.ehcqa.eventstore.sheets.SheetsProgram.counted;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.eventstore.projection.ParkedCases;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;
import uk.ehcqa.eventstore.sample.TallyId;
import uk.ehcqa.eventstore.sheets.Sheets;
import uk.ehcqa.eventstore.sheets.SheetsProgram;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.postgres.TemporaryPostgres;

class RebuildingTest {

    private final PostgresDatabase database = TemporaryPostgres.newDatabase();
    private SheetsProgram program = SheetsProgram.on(database);

    @AfterEach
    void end() {
        program.close();
    }

    @Test
    void changes_nothing_where_all_is_well() {
        tallies(500);
        var live = everyRow();

        rebuild();

        assertThat(everyRow()).isEqualTo(live);
        assertThat(latest())
                .extracting(Rebuild::cases, Rebuild::rebuilt, Rebuild::changed)
                .containsExactly(500L, 500L, 0L);
    }

    @Test
    void puts_right_what_is_wrong_and_says_how_many_cases_that_were() {
        var tallies = tallies(500);
        var live = everyRow();
        program.sql("update sheets.sheet set total = 1000 where tally_id = ?", tallies.getFirst());
        program.sql("delete from sheets.sheet where tally_id = ?", tallies.getLast());
        program.sql("insert into sheets.sheet (tally_id, version, total) values (gen_random_uuid(), 0, 0)");

        rebuild();

        assertThat(everyRow()).isEqualTo(live);
        assertThat(latest().changed()).isEqualTo(3);
    }

    @Test
    void leaves_alone_and_does_not_count_the_streams_of_others() {
        tallies(3);
        var other = UUID.randomUUID();
        program.publish(new GenericDomainEventMessage<>(
                "Ledger", other.toString(), 0, new TallyOpened(new TallyId(other), "one")));
        var live = everyRow();

        rebuild();

        assertThat(everyRow()).isEqualTo(live);
        assertThat(latest())
                .extracting(Rebuild::cases, Rebuild::rebuilt, Rebuild::changed)
                .containsExactly(3L, 3L, 0L);
    }

    @Test
    void takes_in_the_events_of_parked_cases() {
        var poisoned = program.tally("one", Sheets.UNLUCKY, 1);
        eventually().until(() -> !program.part(ParkedCases.class).all().isEmpty());
        program.sheets().mend();

        rebuild();

        assertThat(program.sheet(poisoned)).isEqualTo("2/14");
        assertThat(program.part(ParkedCases.class).all()).isEmpty();
    }

    @Test
    void loses_no_event_that_comes_meanwhile() {
        var tallies = tallies(500);
        program.sql("update sheets.sheet set total = 1000");

        program.part(Rebuilding.class).begin(program.sheets(), "Somebody");
        tallies.forEach(tally -> program.publish(counted(tally, 2, 2)));

        awaitEnd();
        awaitSheets(500, "2/3");
    }

    @Test
    void goes_on_where_it_was_after_a_restart() {
        var tallies = tallies(3).stream().map(UUID::toString).sorted().toList();
        program.sql("update sheets.sheet set total = 1000");
        program.close();
        try (var restarted = restartWithARebuildThatHasReached(tallies.getFirst())) {
            awaitEnd();

            assertThat(restarted.texts("select total::text from sheets.sheet order by tally_id::text"))
                    .containsExactly("1000", "1", "1");
            assertThat(latest().rebuilt()).isEqualTo(3);
        }
    }

    @Test
    void is_done_once_at_a_time() {
        program.part(Rebuilder.class).stop();
        program.sql("insert into event_store.rebuild (projection, started_by, cases) values ('sheets', 'Another', 1)");

        assertThat(program.part(Rebuilding.class).begin(program.sheets(), "Somebody"))
                .isFalse();

        program.part(Rebuilder.class).start();
        awaitEnd();
        assertThat(latest().startedBy()).isEqualTo("Another");
    }

    private SheetsProgram restartWithARebuildThatHasReached(String tally) {
        var offline = SheetsProgram.on(database);
        offline.sql("delete from event_store.rebuild");
        offline.sql(
                "insert into event_store.rebuild (projection, started_by, cases, rebuilt, reached) values ('sheets', 'Somebody', 3, 1, ?)",
                tally);
        offline.close();
        program = SheetsProgram.on(database);
        return program;
    }

    private List<UUID> tallies(int count) {
        var tallies =
                IntStream.range(0, count).mapToObj(i -> program.tally("one", 1)).toList();
        awaitSheets(count, "1/1");
        return tallies;
    }

    private void awaitSheets(int count, String expected) {
        eventually()
                .until(
                        () -> program.texts("select version || '/' || total from sheets.sheet"),
                        sheets -> sheets.stream().filter(expected::equals).count() == count);
    }

    private void rebuild() {
        assertThat(program.part(Rebuilding.class).begin(program.sheets(), "Somebody"))
                .isTrue();
        awaitEnd();
    }

    private void awaitEnd() {
        eventually().until(() -> !latest().isUnderWay());
    }

    private Rebuild latest() {
        return program.part(Rebuilding.class).latest(program.sheets()).orElseThrow();
    }

    private List<String> everyRow() {
        return program.texts("select sheet::text from sheets.sheet order by tally_id");
    }
}
