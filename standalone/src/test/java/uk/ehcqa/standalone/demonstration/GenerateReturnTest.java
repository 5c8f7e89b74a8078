package uk.ehcqa.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class GenerateReturnTest {

    /** Half past midnight on 1 July in London, still 30 June in UTC. */
    static final Clock LONDON_NIGHT = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    @Test
    void writes_xml_about_the_day_asked_for_and_says_so() throws IOException {
        var file = folder.resolve("new/return.xml");

        assertThat(run("--plans", "150", "--reference-date", "2026-11-22", "--output", file.toString()))
                .isZero();

        assertThat(file).content().contains("<ReferenceDate>2026-11-22</ReferenceDate>");
        assertThat(out.toString().lines())
                .first()
                .isEqualTo("Inventing a caseload with 150 plans in force on 2026-11-22");
        assertThat(out.toString())
                .containsPattern("Wrote \\d+ people, 150 with a plan in force, to .*return.xml in 0.0 s");
    }

    @Test
    void takes_today_in_london_when_no_day_is_given() {
        var file = folder.resolve("return.xml");

        assertThat(run("--plans", "100", "--output", file.toString())).isZero();

        assertThat(file)
                .content()
                .contains("<ReferenceDate>2026-07-01</ReferenceDate>", "<DateTime>2026-07-01T17:00:00</DateTime>");
    }

    @Test
    void writes_the_five_module_files_into_a_folder() {
        assertThat(run(
                        "--plans",
                        "100",
                        "--format",
                        "csv",
                        "--output",
                        folder.resolve("return").toString()))
                .isZero();

        assertThat(folder.resolve("return")).isDirectoryContaining("glob:**/module-5-active-plans.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --plans 99                    | --plans must be from 100 to 800000
            --plans 800001                | --plans must be from 100 to 800000
            --plans many                  | Invalid value for option '--plans': 'many' is not an int
            --seed first                  | Invalid value for option '--seed': 'first' is not a long
            --reference-date 22/11/2026   | '22/11/2026' is not a date: write it like 2026-11-22
            --reference-date 2026-02-30   | '2026-02-30' is not a date: write it like 2026-11-22
            --reference-date 2021-12-31   | --reference-date must be from 2022-01-01 to 2099-12-31
            --reference-date 2100-01-01   | --reference-date must be from 2022-01-01 to 2099-12-31
            --format pdf                  | Invalid value for option '--format': expected one of [xml, csv]
            --pupils 5                    | Unknown options: '--pupils', '5'
            """)
    void says_what_is_wrong_with_an_argument(String arguments, String message) {
        var all = (arguments + " --output " + folder.resolve("return.xml")).split(" ");

        assertThat(run(all)).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void needs_to_know_where_to_write() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option: '--output=<output>'");
    }

    @Test
    void does_not_take_a_folder_for_a_file_or_a_file_for_a_folder() throws IOException {
        var file = Files.createFile(folder.resolve("return.csv"));

        assertThat(run("--output", folder.toString())).isEqualTo(2);
        assertThat(run("--format", "csv", "--output", file.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("--output is a folder: with xml, name a file", "--output is a file: with csv, name a folder");
    }

    @Test
    void says_so_when_the_file_cannot_be_written() throws IOException {
        var file = Files.createFile(folder.resolve("taken")).resolve("return.xml");

        assertThat(run("--output", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("The return was not written. Check that " + file + " may be written")
                .doesNotContain("\tat ");
    }

    @Test
    void explains_itself_as_a_sub_command_too() throws IOException {
        var file = Files.createFile(folder.resolve("taken")).resolve("return.xml");
        var product = new CommandLine(CommandLine.Model.CommandSpec.create())
                .addSubcommand(new GenerateReturn(LONDON_NIGHT))
                .setErr(new PrintWriter(err, true));

        assertThat(product.execute("generate-return", "--output", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("The return was not written.");
    }

    @Test
    void writes_a_return_larger_than_its_memory() throws IOException, InterruptedException {
        var file = folder.resolve("large.xml");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        var process = new ProcessBuilder(
                        java,
                        "-Xmx24m",
                        "-cp",
                        classPath,
                        "uk.ehcqa.standalone.Program",
                        "generate-return",
                        "--plans",
                        "25000",
                        "--reference-date",
                        "2026-11-22",
                        "--output",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("output")).content().contains("25,000 with a plan in force");
        assertThat(process.exitValue()).isZero();
        assertThat(Files.size(file)).isGreaterThan(36L * 1024 * 1024);
    }

    int run(String... arguments) {
        return GenerateReturn.commandLine(LONDON_NIGHT)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
