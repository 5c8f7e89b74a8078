package uk.ehcqa.eventstore.health;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;

import java.util.OptionalLong;
import java.util.UUID;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.eventstore.sample.Tallies;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyCounted;
import uk.ehcqa.eventstore.sample.TallyId;
import uk.ehcqa.postgres.TemporaryPostgres;

class EventProcessorsHealthTest {

    private final ConfigurableApplicationContext program = SampleProgram.on(TemporaryPostgres.newDatabase());

    @AfterEach
    void end() {
        program.close();
    }

    @Test
    void is_up_while_every_event_is_read() {
        publish();

        eventually().untilAsserted(() -> {
            assertThat(health().getStatus()).isEqualTo(Status.UP);
            assertThat(tallies()).isEqualTo(new Progress("tallies", true, false, 0, OptionalLong.of(0)));
        });
    }

    @Test
    void is_down_once_a_processor_has_stopped() {
        SampleProgram.processor(program).shutDown();

        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(tallies().running()).isFalse();
    }

    @Test
    void is_down_for_as_long_as_an_event_fails() {
        eventually().until(() -> health().getStatus().equals(Status.UP));
        program.getBean(Tallies.class).breakDown();

        publish();

        eventually().until(() -> health().getStatus().equals(Status.DOWN));
        program.getBean(Tallies.class).recover();
        eventually().until(() -> health().getStatus().equals(Status.UP));
    }

    @Test
    void is_down_when_a_token_cannot_be_read() {
        SampleProgram.processor(program).shutDown();
        sql(
                "update event_store.token set token = '{}', token_type = 'org.axonframework.NoSuchToken' where segment = 1");

        SampleProgram.processor(program).start();

        eventually().until(() -> tallies().failed());
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(tallies()).isEqualTo(new Progress("tallies", true, true, 2, OptionalLong.empty()));
    }

    private Health health() {
        return requireNonNull(program.getBean(EventProcessorsHealth.class).health());
    }

    private Progress tallies() {
        return (Progress) requireNonNull(health().getDetails().get("tallies"));
    }

    private void publish() {
        program.getBean(EventGateway.class).publish(new TallyCounted(new TallyId(UUID.randomUUID()), 1));
    }

    private void sql(String statement) {
        program.getBean(JdbcClient.class).sql(statement).update();
    }
}
