package uk.ehcqa.eventstore.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.util.PSQLException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.postgres.TemporaryPostgres;

@ExtendWith(OutputCaptureExtension.class)
class NodeClaimTest {

    private final PostgresDatabase database = TemporaryPostgres.newDatabase();

    @Test
    void lets_no_second_process_start_under_the_same_node_id(CapturedOutput output) {
        try (var first = SampleProgram.on(database, "spring.application.name=sample")) {
            assertThatThrownBy(() -> SampleProgram.on(database, "spring.application.name=sample"));

            assertThat(output)
                    .contains("Another process is already running as 'sample' on this database.")
                    .contains("give this one an event-store.node-id of its own");
            assertThat(first.isRunning()).isTrue();
        }
    }

    @Test
    void is_made_again_when_the_database_was_away() {
        try (var first = SampleProgram.on(database, "spring.application.name=sample")) {
            var jdbc = JdbcClient.create(first.getBean(DataSource.class));
            jdbc.sql(
                            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name like 'event store:%'")
                    .query()
                    .listOfRows();

            SampleProgram.eventually()
                    .untilAsserted(() -> assertThat(holders(jdbc)).isEqualTo(1));
            assertThatThrownBy(() -> SampleProgram.on(database, "spring.application.name=sample"))
                    .hasRootCauseInstanceOf(PSQLException.class)
                    .hasStackTraceContaining("Another process is already running as 'sample'");
        }
    }

    private static int holders(JdbcClient jdbc) {
        return jdbc.sql("""
                        select count(*) from pg_locks join pg_stat_activity using (pid)
                        where locktype = 'advisory' and granted and application_name = 'event store: listener'
                          and pg_locks.database = (select oid from pg_database where datname = current_database())""").query(Integer.class).single();
    }

    @Test
    void ends_with_its_process() {
        SampleProgram.on(database).close();

        try (var second = SampleProgram.on(database)) {
            assertThat(second.isRunning()).isTrue();
        }
    }
}
