package uk.ehcqa.command.sen2.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.ADA;
import static uk.ehcqa.command.sen2.Sample.BEN;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.command.sen2.Sample;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

@CommandService
class CommandLineImportTest {

    @TempDir
    Path folder;

    @Autowired
    CommandLineImport commandLine;

    @Autowired
    JdbcClient jdbc;

    final StringWriter said = new StringWriter();

    @BeforeEach
    void emptyTheStore() {
        jdbc.sql("truncate event_store.event, command.child, command.sen2_import cascade")
                .update();
    }

    @Test
    void prints_what_became_of_the_rows() throws Exception {
        assertThat(run(Sample.message(ADA + BEN.replaceFirst("<Surname>", "<Nickname>B</Nickname><Surname>"))
                        .content()))
                .isEqualTo(0);

        assertThat(said.toString().lines())
                .contains(
                        "module            taken  already known    refused",
                        "person                2              0          0",
                        "request               3              0          0",
                        "active plan           1              0          0",
                        "Left out, since it is not kept here: Person/Nickname, 1 times");
    }

    @Test
    void tells_by_its_exit_code_that_rows_were_refused() throws Exception {
        assertThat(run(Sample.message(ADA + BEN.replace("2024-04-15", "2024-04-31"))
                        .content()))
                .isEqualTo(1);
    }

    @Test
    void tells_by_its_exit_code_that_nothing_was_imported() throws Exception {
        assertThat(run("<Message>")).isEqualTo(2);
        assertThat(said.toString()).startsWith("The file is not well-formed XML: it goes wrong in line 1, column");
        assertThat(run("")).isEqualTo(2);
        assertThat(said.toString()).contains("The file return.xml is empty.");
    }

    @Test
    void says_that_there_is_no_such_file() throws Exception {
        assertThat(commandLine.run(List.of(folder.resolve("none.xml")), officer(), new PrintWriter(said)))
                .isEqualTo(2);
        assertThat(said.toString()).contains("none.xml cannot be read.");
    }

    private int run(String content) throws Exception {
        var file = Files.writeString(folder.resolve("return.xml"), content);
        return commandLine.run(List.of(file), officer(), new PrintWriter(said));
    }

    private static Identity officer() {
        return new Identity("Data officer", Role.DATA_OFFICER, null);
    }
}
