package uk.ehcqa.eventstore.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.postgres.TemporaryPostgres;

class TableRewritesTest {

    private final ConfigurableApplicationContext program = SampleProgram.on(TemporaryPostgres.newDatabase());
    private final TableRewrites rewrites = program.getBean(TableRewrites.class);

    @BeforeEach
    void tables() {
        jdbc().sql("create table sample.held (remark text)").update();
        jdbc().sql("create table sample.free (remark text)").update();
    }

    @AfterEach
    void end() {
        program.close();
    }

    @Test
    void stay_due_while_somebody_holds_on_to_the_table_and_hold_up_no_other() throws SQLException {
        try (var reader = program.getBean(DataSource.class).getConnection();
                var reading = reader.createStatement()) {
            reader.setAutoCommit(false);
            reading.execute("lock table sample.held in access share mode");

            rewrites.due("sample.held", "sample.free");

            eventually().untilAsserted(() -> assertThat(due()).containsExactly("sample.held"));
            reader.rollback();
        }

        rewrites.due("sample.free");

        eventually().untilAsserted(() -> assertThat(due()).isEmpty());
    }

    @Test
    void leave_no_bytes_of_what_is_gone() {
        jdbc().sql("insert into sample.free select repeat('Rowan Example ', 1000)")
                .update();
        jdbc().sql("delete from sample.free").update();
        assertThat(bytes()).isPositive();

        rewrites.due("sample.free");

        eventually().untilAsserted(() -> assertThat(bytes()).isZero());
    }

    @Test
    void give_back_every_connection_that_they_take() {
        rewrites.due("sample.free");

        eventually().untilAsserted(() -> {
            assertThat(due()).isEmpty();
            assertThat(program.getBean(HikariDataSource.class)
                            .getHikariPoolMXBean()
                            .getActiveConnections())
                    .isZero();
        });
    }

    private List<@Nullable String> due() {
        return jdbc().sql("select table_name from event_store.rewrite_due")
                .query(String.class)
                .list();
    }

    private long bytes() {
        return jdbc().sql("select pg_relation_size('sample.free')")
                .query(Long.class)
                .single();
    }

    private JdbcClient jdbc() {
        return program.getBean(JdbcClient.class);
    }
}
