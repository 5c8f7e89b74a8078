package uk.ehcqa.eventstore.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.eventstore.sample.Tallies;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.postgres.TemporaryPostgres;

class DatabaseMigrationTest {

    final PostgresDatabase database = TemporaryPostgres.newDatabase();

    @Test
    void gives_each_schema_tables_and_a_history_of_its_own_before_any_bean_reads_them() {
        try (var program = SampleProgram.on(database)) {
            assertThat(program.getBean(Tallies.class).total()).isZero();
            assertThat(tables(program))
                    .containsExactlyInAnyOrder(
                            "event_store.event",
                            "event_store.snapshot",
                            "event_store.token",
                            "event_store.dead_letter",
                            "event_store.rebuild",
                            "event_store.erased_subject",
                            "event_store.rewrite_due",
                            "event_store.flyway_schema_history",
                            "key_store.subject_key",
                            "key_store.flyway_schema_history",
                            "sample.tally",
                            "sample.flyway_schema_history");
        }
    }

    @Test
    void migrates_the_event_store_before_the_schemas_that_build_on_it() {
        try (var program = SampleProgram.on(database)) {
            assertThat(program.getBeanProvider(DatabaseSchema.class).orderedStream())
                    .containsExactly(new DatabaseSchema("event_store"), new DatabaseSchema("sample"));
        }
    }

    @Test
    void lets_two_programs_start_at_once_on_an_empty_database() {
        var starts = Stream.of("event-store.node-id=one", "event-store.node-id=two")
                .map(node -> CompletableFuture.supplyAsync(() -> SampleProgram.on(database, node)))
                .toList();

        starts.forEach(start -> {
            try (var program = start.join()) {
                assertThat(program.isRunning()).isTrue();
            }
        });
    }

    @Test
    void keeps_the_places_of_readers_who_went_by_number_and_has_them_read_again_what_they_left_out()
            throws SQLException {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .schemas("event_store")
                .locations("classpath:db/event_store")
                .target("1")
                .load()
                .migrate();
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into event_store.token (processor_name, segment, token, token_type, claimed_at)
                    select 'reader', segment, token, 'org.axonframework.eventhandling.GapAwareTrackingToken', ''
                    from (values (0, '{"index": 70, "gaps": []}'), (1, '{"index": 70, "gaps": [64, 68]}'))
                        as reader (segment, token)""");
        }

        try (var program = SampleProgram.on(database)) {
            var tokens = program.getBean(JdbcClient.class)
                    .sql("select token_type, token::jsonb -> 'globalIndex' from event_store.token"
                            + " where processor_name = 'reader' order by segment")
                    .query((row, number) -> row.getString(1) + " " + row.getString(2))
                    .list();
            assertThat(tokens)
                    .containsExactly(
                            "uk.ehcqa.eventstore.storage.ReadUpTo 70", "uk.ehcqa.eventstore.storage.ReadUpTo 63");
        }
    }

    private static List<String> tables(ConfigurableApplicationContext program) {
        return program.getBean(JdbcClient.class)
                .sql("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
