package uk.ehcqa.eventstore.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;
import static uk.ehcqa.eventstore.sheets.Sheets.UNLUCKY;
import static uk.ehcqa.eventstore.sheets.SheetsProgram.counted;
import static uk.ehcqa.eventstore.sheets.SheetsProgram.opened;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyForgotten;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;
import uk.ehcqa.eventstore.sample.TallyId;
import uk.ehcqa.eventstore.sheets.SheetsProgram;
import uk.ehcqa.eventstore.storage.StoredCases;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.postgres.TemporaryPostgres;

class ParkedCasesTest {

    private final PostgresDatabase database = TemporaryPostgres.newDatabase();
    private SheetsProgram program = SheetsProgram.on(database);

    @AfterEach
    void end() {
        program.close();
    }

    /** The projection says which event it cannot take in; or the database refuses one of them, and nobody says which. */
    @ParameterizedTest
    @ValueSource(ints = {UNLUCKY, Integer.MAX_VALUE})
    void are_all_that_a_poison_event_stops(int poison) {
        var before = UUID.randomUUID();
        var poisoned = UUID.randomUUID();
        var behind = UUID.randomUUID();
        program.publish(
                opened(before, "one"),
                opened(poisoned, "two"),
                counted(poisoned, 1, 5),
                counted(before, 1, 1),
                counted(poisoned, 2, poison),
                opened(behind, "three"),
                counted(poisoned, 3, 6),
                counted(before, 2, 2),
                counted(behind, 1, 4));

        program.awaitSheet(before, "2/3");
        program.awaitSheet(behind, "1/4");
        program.awaitSheet(poisoned, "1/5");
        assertThat(letters(poisoned)).extracting(DeadLetter::sequence).containsExactly(2L, 3L);
    }

    @Test
    void are_not_searched_for_when_the_projection_says_which_they_are() {
        program.processor().shutDown();
        var healthy = IntStream.range(0, 30).mapToObj(i -> program.tally("one", 1));
        var poisoned = IntStream.range(0, 2).mapToObj(i -> program.tally("two", UNLUCKY));

        read(Stream.concat(healthy, poisoned).toList());

        assertThat(parked().all()).hasSize(2);
        assertThat(program.sheets().strokes()).isEqualTo(3);
    }

    @Test
    void have_their_later_events_wait() {
        var poisoned = program.tally("one", UNLUCKY);
        awaitLetters(poisoned, 1);

        program.publish(counted(poisoned, 2, 1));
        awaitLetters(poisoned, 2);

        assertThat(program.sheet(poisoned)).isEqualTo("0/0");
        assertThat(parked().all()).extracting(ParkedCase::letters).containsExactly(2);
    }

    @Test
    void say_what_failed_and_where() {
        var poisoned = program.tally("one", UNLUCKY, 1);
        awaitLetters(poisoned, 2);

        var first = letters(poisoned).getFirst();
        assertThat(first.eventType()).isEqualTo("TallyCounted");
        assertThat(first.failure()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(first.failedAt()).matches("uk\\.ehcqa\\.eventstore\\.sheets\\.Sheets:\\d+");
        assertThat(letters(poisoned).getLast().failure()).isNull();
    }

    @Test
    void hold_nothing_that_their_events_say() {
        var poisoned = program.tally("Wren Plantedname", UNLUCKY, 1);
        awaitLetters(poisoned, 2);

        assertThat(program.texts("select letter::text from event_store.dead_letter letter"))
                .hasSize(2)
                .noneMatch(row -> row.contains("Wren") || row.contains("Plantedname"));
    }

    @Test
    void show_nothing_any_more_once_an_erasure_waits_behind_a_poison_event() {
        var poisoned = program.tally("Wren Plantedname", UNLUCKY);
        awaitLetters(poisoned, 1);
        assertThat(program.texts("select sheet::text from sheets.sheet sheet")).hasSize(1);

        program.publish(new GenericDomainEventMessage<>(
                "Tally", poisoned.toString(), 2, new TallyForgotten(new TallyId(poisoned))));
        awaitLetters(poisoned, 2);

        assertThat(program.texts("select sheet::text from sheets.sheet sheet")).isEmpty();
        read(List.of(poisoned));
        assertThat(program.texts("select sheet::text from sheets.sheet sheet")).isEmpty();
    }

    @Test
    void are_as_if_nothing_had_happened_once_they_are_retried_after_the_cause_was_mended() {
        var poisoned = program.tally("one", 5, UNLUCKY, 6);
        awaitLetters(poisoned, 2);
        program.sheets().mend();

        assertThat(parked().retry(program.sheets(), poisoned.toString())).isTrue();

        assertThat(program.sheet(poisoned)).isEqualTo("3/24");
        assertThat(parked().all()).isEmpty();
        program.publish(counted(poisoned, 4, 1));
        program.awaitSheet(poisoned, "4/25");
    }

    @Test
    void are_taken_in_at_one_stroke_however_long_they_have_waited() {
        var poisoned = program.tally("one", UNLUCKY, 1, 2, 3, 4, 5);
        awaitLetters(poisoned, 6);
        program.sheets().mend();
        var before = program.sheets().strokes();

        assertThat(parked().retry(program.sheets(), poisoned.toString())).isTrue();

        assertThat(program.sheets().strokes() - before).isOne();
        assertThat(program.sheet(poisoned)).isEqualTo("6/28");
    }

    @Test
    void stay_parked_when_they_are_retried_too_early() {
        var poisoned = program.tally("one", 5, UNLUCKY, 6);
        awaitLetters(poisoned, 2);

        assertThat(parked().retry(program.sheets(), poisoned.toString())).isFalse();

        assertThat(program.sheet(poisoned)).isEqualTo("1/5");
        assertThat(letters(poisoned)).extracting(DeadLetter::sequence).containsExactly(2L, 3L);
    }

    @Test
    void have_come_as_far_as_the_next_event_that_fails() {
        var poisoned = program.tally("one", UNLUCKY, 6, Integer.MAX_VALUE, 1);
        awaitLetters(poisoned, 4);
        program.sheets().mend();

        assertThat(parked().retry(program.sheets(), poisoned.toString())).isFalse();

        assertThat(program.sheet(poisoned)).isEqualTo("2/19");
        assertThat(letters(poisoned)).extracting(DeadLetter::sequence).containsExactly(3L, 4L);
        assertThat(letters(poisoned).getFirst().failure()).isEqualTo("org.postgresql.util.PSQLException 22003");
    }

    @Test
    void are_all_listed_and_retried_however_many_there_are() {
        var poisoned = IntStream.range(0, 25)
                .mapToObj(i -> program.tally("one", UNLUCKY))
                .toList();
        poisoned.forEach(tally -> awaitLetters(tally, 1));
        program.sheets().mend();

        assertThat(parked().all())
                .extracting(ParkedCase::caseId)
                .containsExactlyInAnyOrderElementsOf(
                        poisoned.stream().map(UUID::toString).toList());
        parked().all().forEach(parked -> parked().retry(program.sheets(), parked.caseId()));

        assertThat(parked().all()).isEmpty();
        assertThat(poisoned)
                .allSatisfy(tally -> assertThat(program.sheet(tally)).isEqualTo("1/13"));
    }

    @Test
    void are_still_parked_after_a_restart() {
        var poisoned = program.tally("one", UNLUCKY);
        awaitLetters(poisoned, 1);

        program.close();
        program = SheetsProgram.on(database);
        var other = program.tally("two", 1);

        program.awaitSheet(other, "1/1");
        assertThat(letters(poisoned)).hasSize(1);
    }

    @Test
    void have_come_as_far_as_before_when_their_rows_are_lost_and_all_events_are_read_again() {
        var poisoned = program.tally("one", 5, UNLUCKY, 6);
        awaitLetters(poisoned, 2);
        program.processor().shutDown();
        program.sql("truncate sheets.sheet");
        program.sql("delete from event_store.token");

        program.processor().start();

        program.awaitSheet(poisoned, "1/5");
        assertThat(letters(poisoned)).extracting(DeadLetter::sequence).containsExactly(2L, 3L);
        program.sheets().mend();
        assertThat(parked().retry(program.sheets(), poisoned.toString())).isTrue();
        assertThat(program.sheet(poisoned)).isEqualTo("3/24");
    }

    @Test
    void include_those_with_an_event_that_is_not_known_or_cannot_be_read() {
        var unknown = program.tally("one");
        var broken = program.tally("two");
        Stream.of(List.of(unknown, "NoSuchEvent", "{}"), List.of(broken, "TallyCounted", "{\"by\": \"many\"}"))
                .forEach(row -> program.sql("""
                        insert into event_store.event (event_id, aggregate_id, sequence, aggregate_type, recorded_at,
                            payload_type, payload_revision, payload, metadata)
                        values (gen_random_uuid(), ?, 1, 'Tally', now(), ?, '1', ?::jsonb, '{}')""", row.get(0).toString(), row.get(1), row.get(2)));

        awaitLetters(unknown, 1);
        awaitLetters(broken, 1);
        program.awaitSheet(program.tally("three", 1), "1/1");
        assertThat(parked().retry(program.sheets(), unknown.toString())).isFalse();
    }

    /** Nor is one that nobody knows, of a type of aggregate that the projection is not made from. */
    @Test
    void are_none_of_the_streams_of_others() {
        var other = UUID.randomUUID();
        var unknown = UUID.randomUUID();
        program.publish(new GenericDomainEventMessage<>(
                "Ledger", other.toString(), 0, new TallyOpened(new TallyId(other), "one")));
        program.sql("""
                insert into event_store.event (event_id, aggregate_id, sequence, aggregate_type, recorded_at,
                    payload_type, payload_revision, payload, metadata)
                values (gen_random_uuid(), ?, 0, 'Ledger', now(), 'NoSuchEvent', '1', '{}', '{}')""", unknown.toString());

        program.awaitSheet(program.tally("two", 1), "1/1");

        assertThat(program.sheet(other)).isEqualTo("none");
        assertThat(parked().all()).isEmpty();
    }

    @Test
    void are_made_anew_from_their_first_event() {
        var poisoned = program.tally("one", 5, UNLUCKY, 6);
        awaitLetters(poisoned, 2);
        program.sql("update sheets.sheet set total = 1000, version = 0 where tally_id = ?", poisoned);
        program.sheets().mend();
        assertThat(parked().retry(program.sheets(), poisoned.toString())).isFalse();

        assertThat(parked().makeAnew(program.sheets(), poisoned.toString())).isTrue();

        assertThat(program.sheet(poisoned)).isEqualTo("3/24");
        assertThat(parked().all()).isEmpty();
    }

    @Test
    void are_parked_again_when_made_anew_too_early() {
        var poisoned = program.tally("one", 5, UNLUCKY, 6);
        awaitLetters(poisoned, 2);

        assertThat(parked().makeAnew(program.sheets(), poisoned.toString())).isFalse();

        assertThat(program.sheet(poisoned)).isEqualTo("1/5");
        assertThat(letters(poisoned)).extracting(DeadLetter::sequence).containsExactly(2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select pg_terminate_backend(pg_backend_pid())",
                "do $$ begin raise exception using errcode = 'serialization_failure'; end $$",
                "do $$ begin raise exception using errcode = 'deadlock_detected'; end $$",
                "do $$ begin raise exception using errcode = 'disk_full'; end $$",
                "select no_such_column from sheets.sheet"
            })
    void are_none_when_the_database_fails(String failing) {
        var tally = program.tally("one", 1);
        program.awaitSheet(tally, "1/1");
        program.sheets().beginOutage(failing);
        program.publish(counted(tally, 2, 2));
        eventually().until(() -> unattended() > 0);

        program.sheets().endOutage();

        program.awaitSheet(tally, "2/3");
        assertThat(parked().all()).isEmpty();
    }

    @Test
    void are_never_so_many_that_the_fault_must_lie_elsewhere() {
        var tally = program.tally("one");
        program.awaitSheet(tally, "0/0");
        program.sql("""
                insert into event_store.dead_letter (projection, aggregate_id, sequence, event_id)
                select 'sheets', 'another ' || number, 0, (select event_id from event_store.event)
                from generate_series(1, 1000) number""");

        program.publish(counted(tally, 1, UNLUCKY));

        eventually().until(() -> unattended() > 0);
        assertThat(letters(tally)).isEmpty();
        program.sheets().mend();
        program.awaitSheet(tally, "1/13");
    }

    /** All that happened to them, at one stroke. */
    private void read(List<UUID> tallies) {
        var events = program.part(StoredCases.class)
                .eventsOf(tallies.stream().map(UUID::toString).toList());
        new TransactionTemplate(program.part(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> program.part(CarefulWriter.class).write(program.sheets(), events));
    }

    /** Parts of the stream that wait to be tried again. */
    private int unattended() {
        return 2 - program.processor().processingStatus().size();
    }

    private void awaitLetters(UUID tally, int count) {
        eventually().until(() -> letters(tally).size() == count);
    }

    private List<DeadLetter> letters(UUID tally) {
        return parked().letters(program.sheets(), tally.toString());
    }

    private ParkedCases parked() {
        return program.part(ParkedCases.class);
    }
}
