package uk.ehcqa.standalone.demonstration;

import static uk.ehcqa.standalone.demonstration.Caseload.*;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.ehcqa.standalone.demonstration.sen2.CsvReturn;
import uk.ehcqa.standalone.demonstration.sen2.ReturnWriter;
import uk.ehcqa.standalone.demonstration.sen2.XmlReturn;

/** Writes a SEN2 return about an invented caseload, from the command line. */
@Command(
        name = "generate-return",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes a SEN2 return about invented people, shaped like the published figures.")
public final class GenerateReturn implements Callable<Integer> {

    enum Format {
        xml,
        csv
    }

    @Option(names = "--plans", description = "How many plans are in force, 100 to 800000. Default: ${DEFAULT-VALUE}.")
    private int plans = 6_970;

    @Option(names = "--seed", description = "Another number gives another caseload. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--reference-date",
            converter = DateArgument.class,
            description = "The day the return is about, such as 2026-11-22. Default: today.")
    private @Nullable LocalDate referenceDate;

    @Option(names = "--format", description = "xml or csv. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.xml;

    @Option(
            names = "--output",
            required = true,
            description = "The file to write, or with csv the folder for the five module files.")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    private final Clock clock;

    public GenerateReturn(Clock clock) {
        this.clock = clock;
    }

    static CommandLine commandLine(Clock clock) {
        return new CommandLine(new GenerateReturn(clock));
    }

    @Override
    public Integer call() {
        var day = referenceDate == null ? LocalDate.now(clock) : referenceDate;
        require(plans >= FEWEST_PLANS && plans <= MOST_PLANS, "--plans must be from 100 to 800000");
        require(
                !day.isBefore(EARLIEST_REFERENCE_DATE) && !day.isAfter(LATEST_REFERENCE_DATE),
                "--reference-date must be from %s to %s".formatted(EARLIEST_REFERENCE_DATE, LATEST_REFERENCE_DATE));
        try {
            generate(day);
            return CommandLine.ExitCode.OK;
        } catch (IOException failure) {
            command()
                    .getErr()
                    .printf(
                            "The return was not written. Check that %s may be written and the disk has room (%s)%n",
                            destination(), failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private void generate(LocalDate day) throws IOException {
        var progress = new Progress(command().getOut(), clock);
        progress.begin(plans, day);
        try (var file = open(day)) {
            write(new Caseload(plans, seed, day), file, progress);
        }
        progress.end(destination());
    }

    private static void write(Caseload caseload, ReturnWriter file, Progress progress) throws IOException {
        for (var people = caseload.people().iterator(); people.hasNext(); ) {
            var person = people.next();
            file.write(person);
            progress.wrote(person);
        }
    }

    private ReturnWriter open(LocalDate day) throws IOException {
        var destination = destination();
        if (format == Format.csv) {
            require(!Files.isRegularFile(destination), "--output is a file: with csv, name a folder");
            return new CsvReturn(Files.createDirectories(destination));
        }
        require(!Files.isDirectory(destination), "--output is a folder: with xml, name a file");
        Files.createDirectories(destination.toAbsolutePath().getParent());
        return new XmlReturn(new BufferedOutputStream(Files.newOutputStream(destination), 1 << 16), day);
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(command(), otherwise);
        }
    }

    private Path destination() {
        return Objects.requireNonNull(output);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
