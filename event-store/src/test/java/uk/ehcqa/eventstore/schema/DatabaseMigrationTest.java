package uk.ehcqa.eventstore.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
                            "event_store.flyway_schema_history",
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

    private static List<String> tables(ConfigurableApplicationContext program) {
        return program.getBean(JdbcClient.class)
                .sql("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
