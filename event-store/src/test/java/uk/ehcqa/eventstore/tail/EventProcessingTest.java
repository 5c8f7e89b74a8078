package uk.ehcqa.eventstore.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;

import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.eventstore.sample.Tallies;
import uk.ehcqa.eventstore.sample.Tally.Count;
import uk.ehcqa.eventstore.sample.Tally.OpenTally;
import uk.ehcqa.eventstore.sample.TallyId;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.postgres.TemporaryPostgres;

class EventProcessingTest {

    private final PostgresDatabase database = TemporaryPostgres.newDatabase();
    private final TallyId tally = new TallyId(UUID.randomUUID());
    private ConfigurableApplicationContext program = SampleProgram.on(database);

    @AfterEach
    void end() {
        program.close();
    }

    @Test
    void commits_what_a_handler_wrote_together_with_the_token() {
        count(1);

        eventually()
                .untilAsserted(() -> assertThat(
                                rows("select 1 from sample.tally, event_store.token where tally.xmin = token.xmin"))
                        .isOne());
    }

    @Test
    void tries_a_failed_event_again_until_it_succeeds_and_skips_none() {
        tallies().breakDown();
        count(1, 1, 1, 1, 1);
        eventually()
                .until(() -> SampleProgram.processor(program).processingStatus().size() < 2);

        tallies().recover();

        awaitTotal(5);
    }

    @Test
    void replays_all_events_after_a_reset() {
        count(1, 2, 3);
        awaitTotal(6);
        sql("update sample.tally set total = 1000");

        SampleProgram.processor(program).shutDown();
        SampleProgram.processor(program).resetTokens();
        SampleProgram.processor(program).start();

        awaitTotal(6);
    }

    @Test
    void gives_a_processor_that_has_no_token_yet_the_events_from_before_its_time() {
        count(1, 2, 3);
        awaitTotal(6);
        SampleProgram.processor(program).shutDown();
        sql("delete from event_store.token");
        sql("delete from sample.tally");

        SampleProgram.processor(program).start();

        awaitTotal(6);
    }

    @Test
    void goes_on_where_it_was_after_a_restart() {
        count(1, 2, 3);
        awaitTotal(6);

        program.close();
        program = SampleProgram.on(database);
        commands().sendAndWait(new Count(tally, 4));

        awaitTotal(10);
    }

    @Test
    void survives_the_loss_of_every_connection() {
        count(1, 2, 3);

        rows("select pg_terminate_backend(pid, 10000) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
        eventually().ignoreExceptions().until(() -> commands().sendAndWait(new Count(tally, 4)) != null);

        awaitTotal(10);
    }

    private void count(int... numbers) {
        commands().sendAndWait(new OpenTally(tally));
        IntStream.of(numbers).forEach(number -> commands().sendAndWait(new Count(tally, number)));
    }

    private void awaitTotal(long total) {
        eventually().untilAsserted(() -> assertThat(tallies().total()).isEqualTo(total));
    }

    private Tallies tallies() {
        return program.getBean(Tallies.class);
    }

    private CommandGateway commands() {
        return program.getBean(CommandGateway.class);
    }

    private int rows(String query) {
        return jdbc().sql(query).query().listOfRows().size();
    }

    private void sql(String statement) {
        jdbc().sql(statement).update();
    }

    private JdbcClient jdbc() {
        return program.getBean(JdbcClient.class);
    }
}
