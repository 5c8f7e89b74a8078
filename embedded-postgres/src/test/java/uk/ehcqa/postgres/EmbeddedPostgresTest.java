package uk.ehcqa.postgres;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {

    static Home home;

    @BeforeAll
    static void prepare(@TempDir Path folder) throws Exception {
        home = Home.in(folder);
    }

    @AfterEach
    void stop() {
        home.postgres().stop();
    }

    @Test
    void keeps_what_was_stored_over_a_stop() throws Exception {
        home.execute("create table stored_before_stop as select 'kept' as fate");

        home.postgres().stop();

        assertThat(home.valueOf("select fate from stored_before_stop")).isEqualTo("kept");
    }

    @Test
    void keeps_what_was_stored_when_postgresql_is_killed() throws Exception {
        home.execute("create table stored_before_kill as select 'kept' as fate");

        home.killPostgres();

        assertThat(home.valueOf("select fate from stored_before_kill")).isEqualTo("kept");
    }

    @Test
    void starts_a_killed_server_again_where_it_was_until_it_is_to_stop() throws Exception {
        var server = home.postgres().start();
        home.postgres().keepRunning();
        var killed = Files.readString(home.pidFile());

        home.killPostgres();

        await().ignoreExceptions().untilAsserted(() -> server.connect().close());
        assertThat(home.pidFile()).content().isNotEqualTo(killed);
        home.postgres().stop();
        assertThatExceptionOfType(SQLException.class).isThrownBy(server::connect);
        assertThat(home.pidFile()).doesNotExist();
    }

    @Test
    void adopts_the_server_of_a_killed_program() throws Exception {
        var killed = AnotherProgram.that("starts and is killed", home.path().toString());
        var address = AnotherProgram.address(killed);
        var orphan = Files.readString(home.pidFile());

        assertThat(home.postgres().start().jdbcUrl()).isEqualTo(address);
        assertThat(home.pidFile()).hasContent(orphan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"starting", "stopping", ""})
    void waits_for_a_server_that_is_not_ready(String state) throws Exception {
        var server = home.postgres().start();
        var ready = Files.readString(home.pidFile());
        Files.writeString(home.pidFile(), state.isEmpty() ? "" : ready.replace("ready   ", state));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var adopted = threads.submit(() -> home.postgres().start());
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> adopted.get(1, SECONDS));

            Files.writeString(home.pidFile(), ready);
            assertThat(adopted.get()).isEqualTo(server);
        }
    }

    @Test
    void starts_again_when_program_and_postgresql_were_killed() throws Exception {
        home.execute("create table stored_before_both_were_killed as select 'kept' as fate");
        AnotherProgram.address(
                AnotherProgram.that("starts and is killed", home.path().toString()));

        home.killPostgres();

        assertThat(home.valueOf("select fate from stored_before_both_were_killed"))
                .isEqualTo("kept");
    }

    @Test
    void starts_although_another_process_now_has_the_number_of_the_killed_one(@TempDir Path elsewhere)
            throws Exception {
        home.execute("checkpoint");
        var left = Files.readString(home.pidFile());
        home.postgres().stop();
        var bystander = AnotherProgram.that("takes its turn", elsewhere.toString());
        Files.writeString(home.pidFile(), left.replaceFirst("^\\d+", Long.toString(bystander.pid())));

        assertThat(home.valueOf("select 'up'")).isEqualTo("up");
        assertThat(bystander.isAlive()).isTrue();
        bystander.getOutputStream().close();
    }

    @Test
    void gives_two_programs_that_start_at_once_the_same_server() throws Exception {
        var one = AnotherProgram.that("starts and is killed", home.path().toString());
        var other = AnotherProgram.that("starts and is killed", home.path().toString());

        assertThat(AnotherProgram.address(one))
                .isEqualTo(AnotherProgram.address(other))
                .startsWith("jdbc:postgresql://127.0.0.1:");
    }

    @Test
    void gives_threads_that_start_at_once_the_same_server() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<PostgresDatabase> start = home.postgres()::start;
            var servers =
                    threads.invokeAll(List.of(start, start, start)).stream().map(Future::resultNow);
            assertThat(servers).hasSize(3).containsOnly(home.postgres().start());
        }
    }

    @Test
    void stops_more_than_once_and_before_it_ever_started(@TempDir Path folder) {
        var never = folder.resolve("never started");

        EmbeddedPostgres.in(never).stop();
        home.postgres().start();
        home.postgres().stop();
        home.postgres().stop();

        assertThat(never).doesNotExist();
        assertThat(home.pidFile()).doesNotExist();
    }
}
