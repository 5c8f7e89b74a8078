package uk.ehcqa.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryPostgresTest {

    @Test
    void gives_an_empty_database_each_time() throws Exception {
        var used = TemporaryPostgres.newDatabase();
        try (var connection = used.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table leftover ()");
        }

        try (var connection = TemporaryPostgres.newDatabase().connect();
                var tables = connection.getMetaData().getTables(null, "public", "%", null)) {
            assertThat(connection.getMetaData().getURL()).isNotEqualTo(used.jdbcUrl());
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void leaves_nothing_behind() throws Exception {
        var tests = AnotherProgram.that("tests");

        assertThat(AnotherProgram.address(tests)).contains("/test_1");
        assertThat(clusterOf(tests)).doesNotExist();
    }

    @Test
    void clears_away_what_killed_tests_left_behind() throws Exception {
        var killed = AnotherProgram.that("tests and are killed");
        AnotherProgram.address(killed);
        assertThat(clusterOf(killed)).exists();

        AnotherProgram.address(AnotherProgram.that("tests"));

        assertThat(clusterOf(killed)).doesNotExist();
    }

    private static Path clusterOf(Process program) {
        return BuildFolder.ofThisBuild().path().resolve("of-" + program.pid());
    }
}
