package uk.ehcqa.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.ehcqa.benchmarks.result.Report;
import uk.ehcqa.benchmarks.result.Result;
import uk.ehcqa.benchmarks.result.ResultFile;
import uk.ehcqa.shared.timeliness.LondonTime;

/** Runs benchmarks, keeps what they find, and shows it. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = "Measures EHC Plan Quality on this machine. docs/performance.md says what each figure means.")
public final class Suite implements Callable<Integer> {

    /** They compare the same contenders, who need minutes to warm up. */
    private static final Set<String> OF_RECORDING = Set.of("B1", "B2", "B3");

    private static final Path RESULTS = Path.of("benchmarks", "results");

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Which ones: B1 B2 B3 B4 B5 B7, and B8 with --before. Default: all.")
    private List<String> names = List.of();

    @Option(
            names = "--rounds",
            defaultValue = "7",
            description = "How many sound measurements of each. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "How long each measurement takes. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--before",
            paramLabel = "JAR",
            description = "The jar of an earlier build of the product, with which B8 compares this one.")
    private @Nullable Path before;

    @Option(names = "--short", description = "One short round, to see that it works. The figures mean nothing.")
    private boolean trial;

    @Option(
            names = "--table",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Measure nothing; print these results as tables for docs/performance.md.")
    private List<Path> table = List.of();

    @Override
    public Integer call() throws Exception {
        if (!table.isEmpty()) {
            for (var file : table) {
                say(Report.of(ResultFile.read(file)));
            }
            return 0;
        }
        var settings = trial ? Settings.trial() : Settings.full(rounds, seconds);
        var wanted = all();
        if (!wanted.keySet().containsAll(names)) {
            say("There are only " + String.join(", ", wanted.keySet()) + ", and B8 with --before.");
            return 2;
        }
        if (!names.isEmpty()) {
            wanted.keySet().retainAll(names);
        }
        say(String.join(", ", wanted.keySet()) + ": " + settings.inWords());
        var recording = new TreeMap<>(wanted);
        recording.keySet().retainAll(OF_RECORDING);
        if (!recording.isEmpty()) {
            run(recording.values(), settings);
        }
        wanted.keySet().removeAll(OF_RECORDING);
        for (var benchmark : wanted.values()) {
            run(List.of(benchmark), settings);
        }
        return 0;
    }

    private Map<String, Benchmark> all() {
        var all = new TreeMap<String, Benchmark>(Map.of(
                "B1", new Recording(),
                "B2", new Answering(),
                "B3", new Crowding(),
                "B4", new Replaying(),
                "B5", new Showing(),
                "B7", new Starting()));
        if (before != null) {
            all.put("B8", new Comparing(before));
        }
        return all;
    }

    private void run(Collection<Benchmark> benchmarks, Settings settings) throws Exception {
        var folder = Files.createTempDirectory("benchmark-");
        try (var stage = Stage.open(settings, folder, Suite::say)) {
            for (var benchmark : benchmarks) {
                for (var result : benchmark.run(stage)) {
                    keep(result);
                }
            }
        }
    }

    private void keep(Result result) throws IOException {
        say(Report.of(result));
        if (trial) {
            return;
        }
        var file = RESULTS.resolve(LocalDate.now(LondonTime.clock()) + "-" + result.name() + ".json");
        ResultFile.write(result, file);
        say("Written to " + file);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
