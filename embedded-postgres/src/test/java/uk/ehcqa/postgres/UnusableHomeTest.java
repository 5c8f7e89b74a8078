package uk.ehcqa.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableHomeTest {

    static Home home;

    @BeforeAll
    static void create(@TempDir Path folder) throws Exception {
        home = Home.in(folder);
        home.postgres().start();
    }

    @AfterEach
    void stop() {
        home.postgres().stop();
    }

    @Test
    void is_finished_when_its_making_was_cut_short(@TempDir Path cutShort) throws Exception {
        Files.createFile(
                Files.createDirectory(cutShort.resolve("postgresql.unfinished")).resolve("bin"));
        Files.createFile(
                Files.createDirectory(cutShort.resolve("data.unfinished")).resolve("PG_VERSION"));
        var steps = new ArrayList<String>();
        var postgres = EmbeddedPostgres.in(cutShort).reportingTo(steps::add);

        postgres.start();
        postgres.stop();

        assertThat(steps)
                .containsExactly(
                        "Unpacking PostgreSQL 18.6…", "Creating the database cluster…", "Starting PostgreSQL 18.6…");
    }

    @Test
    void is_refused_when_a_newer_postgresql_wrote_it() throws Exception {
        refused("data/PG_VERSION", "19\n", "were written by PostgreSQL 19, and this program brings PostgreSQL 18.");
    }

    @Test
    void is_refused_when_its_data_are_something_else() throws Exception {
        refused("data/PG_VERSION", "", "were written by something else than PostgreSQL");
    }

    @Test
    void is_refused_with_the_words_of_postgresql_when_its_data_are_damaged() throws Exception {
        refused("data/global/pg_control", "damaged", "could not read file \"global/pg_control\"");
    }

    @Test
    void is_refused_when_its_password_is_lost_or_wrong() throws Exception {
        refused("password", "another", "lets nobody in: FATAL: password authentication failed");
    }

    @Test
    void is_refused_when_it_is_no_folder(@TempDir Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(PostgresUnavailable.class)
                .isThrownBy(() -> EmbeddedPostgres.in(file).start())
                .withMessageContaining("cannot use the folder " + file);
    }

    /** Once the file is as it was, the same home can be used again: a refusal makes nothing worse. */
    private static void refused(String damagedFile, String content, String reason) throws Exception {
        home.postgres().stop();
        var file = home.path().resolve(damagedFile);
        var sound = Files.readAllBytes(file);
        Files.writeString(file, content);

        assertThatExceptionOfType(PostgresUnavailable.class)
                .isThrownBy(home.postgres()::start)
                .withMessageContaining(reason);

        Files.write(file, sound);
        assertThatNoException().isThrownBy(home.postgres()::start);
    }
}
