package uk.ehcqa.eventstore.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.postgres.TemporaryPostgres;

class KeyStoreDatabaseTest {

    @Test
    void is_given_up_like_that_of_the_events_when_it_has_been_silent_for_a_minute() throws SQLException {
        try (var program = SampleProgram.on(TemporaryPostgres.newDatabase());
                var connection = program.getBean(KeyStoreDatabase.class).pool().getConnection()) {
            assertThat(Duration.ofMillis(connection.getNetworkTimeout())).hasMinutes(1);
        }
    }
}
