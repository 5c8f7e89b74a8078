package uk.ehcqa.eventstore.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.postgres.PostgresDatabase;

@ExtendWith(OutputCaptureExtension.class)
class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({"PostgreSQL, 17", "PostgreSQL, 18", "PostgreSQL, 21"})
    void will_do(String product, int version) throws SQLException {
        assertThatCode(() -> ServerVersion.check(server(product, version))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"PostgreSQL, 16", "PostgreSQL, 9", "H2, 18"})
    void will_not_do(String product, int version) throws SQLException {
        var server = server(product, version);

        assertThatThrownBy(() -> ServerVersion.check(server))
                .isInstanceOf(UnsuitableDatabase.class)
                .hasMessage("The database server is %s %d, but PostgreSQL 17 or newer is needed.", product, version);
    }

    @Test
    void is_not_known_where_nothing_answers_and_the_start_fails_with_a_sentence(CapturedOutput output) {
        var nobody = new PostgresDatabase("jdbc:postgresql://127.0.0.1:1/none", "nobody", "secret");

        assertThatThrownBy(() -> SampleProgram.on(nobody, "spring.datasource.hikari.connection-timeout=250"));

        assertThat(output)
                .contains("The database cannot be reached")
                .contains("Start PostgreSQL 17 or newer and name it in spring.datasource.url")
                .doesNotContain("secret");
    }

    private static DataSource server(String product, int version) throws SQLException {
        var database = mock(DataSource.class, RETURNS_DEEP_STUBS);
        var server = database.getConnection().getMetaData();
        when(server.getDatabaseProductName()).thenReturn(product);
        when(server.getDatabaseProductVersion()).thenReturn(Integer.toString(version));
        when(server.getDatabaseMajorVersion()).thenReturn(version);
        return database;
    }
}
