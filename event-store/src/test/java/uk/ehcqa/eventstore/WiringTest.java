package uk.ehcqa.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.postgres.TemporaryPostgres;

/** Axon falls back on memory and on XStream without a word when it is wired wrongly, so the wiring is looked at here. */
@SpringBootTest(classes = SampleProgram.class)
class WiringTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        var database = TemporaryPostgres.newDatabase();
        settings.add("spring.datasource.url", database::jdbcUrl);
        settings.add("spring.datasource.username", database::username);
        settings.add("spring.datasource.password", database::password);
    }

    @Test
    void events_and_tokens_are_kept_in_the_database_under_springs_transactions(
            @Autowired EventBus events,
            @Autowired EventStorageEngine engine,
            @Autowired TokenStore tokens,
            @Autowired TransactionManager transactions) {
        assertThat(events).isInstanceOf(EmbeddedEventStore.class);
        assertThat(engine.getClass()).hasToString("class uk.ehcqa.eventstore.storage.PgEngine");
        assertThat(tokens).isInstanceOf(JdbcTokenStore.class);
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void commands_are_handled_in_the_senders_thread(@Autowired CommandBus commands) {
        assertThat(commands).isExactlyInstanceOf(SimpleCommandBus.class);
    }

    @Test
    void processors_follow_the_store_in_two_segments(
            @Autowired EventProcessingConfiguration processing, @Autowired TokenStore tokens) {
        assertThat(processing.eventProcessors()).containsOnlyKeys("tallies");
        assertThat(processing.eventProcessors().get("tallies")).isInstanceOf(PooledStreamingEventProcessor.class);
        assertThat(tokens.fetchSegments("tallies")).containsExactly(0, 1);
    }

    @Test
    void everything_is_written_as_json(@Autowired Map<String, Serializer> serializers) {
        assertThat(serializers)
                .containsOnlyKeys("generalSerializer", "messageSerializer", "eventSerializer", "snapshotSerializer")
                .allSatisfy((name, serializer) -> assertThat(serializer).isInstanceOf(Jackson3Serializer.class));
    }

    @Test
    void a_database_that_falls_silent_is_given_up_after_a_minute_but_not_while_it_is_migrated(
            @Autowired DataSource pool) throws SQLException {
        assertThat(patience(pool)).hasMinutes(1);
        assertThat(patience(OutsideThePool.connections(pool))).hasMinutes(1);
        assertThat(patience(OutsideThePool.patientConnections(pool))).isZero();
    }

    /** Zero stands for one without an end. */
    private static Duration patience(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return Duration.ofMillis(connection.getNetworkTimeout());
        }
    }

    @Test
    void xstream_is_absent() {
        assertThatThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
