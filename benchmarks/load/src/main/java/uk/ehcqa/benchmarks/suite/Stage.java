package uk.ehcqa.benchmarks.suite;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.benchmarks.casework.Contender;
import uk.ehcqa.benchmarks.load.Load;
import uk.ehcqa.benchmarks.load.Work;
import uk.ehcqa.benchmarks.program.DurablePostgres;
import uk.ehcqa.benchmarks.program.Launch;
import uk.ehcqa.benchmarks.program.Program;
import uk.ehcqa.benchmarks.result.Goal;
import uk.ehcqa.benchmarks.result.Machine;
import uk.ehcqa.benchmarks.result.Measurement;
import uk.ehcqa.benchmarks.result.Result;
import uk.ehcqa.benchmarks.result.Sample;
import uk.ehcqa.benchmarks.result.Summary;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.shared.timeliness.LondonTime;

/** Where a benchmark runs: the database server, the programs it started, and whoever watches. */
final class Stage implements Closeable {

    private static final Path LOGS = Path.of("benchmarks", "load", "target", "logs");

    private final Settings settings;
    private final Path folder;
    private final DurablePostgres postgres;
    private final Consumer<String> watching;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private @Nullable Cast cast;

    private Stage(Settings settings, Path folder, DurablePostgres postgres, Consumer<String> watching) {
        this.settings = settings;
        this.folder = folder;
        this.postgres = postgres;
        this.watching = watching;
    }

    /** Whoever interrupts a run leaves nothing running behind. */
    static Stage open(Settings settings, Path folder, Consumer<String> watching) throws IOException, SQLException {
        var postgres = DurablePostgres.in(Files.createDirectory(folder.resolve("postgres")));
        var stage = new Stage(settings, folder, postgres, watching);
        Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
        return stage;
    }

    Settings settings() {
        return settings;
    }

    DurablePostgres postgres() {
        return postgres;
    }

    Path folder() {
        return folder;
    }

    void say(String progress) {
        watching.accept(progress);
    }

    /** Those who compete in recording, started by whoever asks first. */
    Cast cast() throws Exception {
        var started = cast == null ? Cast.on(this) : cast;
        cast = started;
        return started;
    }

    /** Gives each cases to work on, and time to become as fast as it will be. */
    void prepare(List<Contender> contenders) throws Exception {
        for (var contender : contenders) {
            say("Opening %,d cases and warming up: %s".formatted(settings.cases(), contender.name()));
            contender.prepare(settings.cases());
            new Load(contender.correcting(), Settings.CLIENTS, Settings.SEED).asFastAsPossible(settings.warmUp());
        }
    }

    /** What all clients together get done in the time that one measurement takes. */
    Sample fast(Work.Source source) {
        return Sample.rate(new Load(source, Settings.CLIENTS, Settings.SEED).asFastAsPossible(settings.duration()));
    }

    Program start(Launch launch, int port, PostgresDatabase database) throws IOException {
        say("Starting " + launch.name());
        return closing(launch.on(database).start(port, log(launch.name())));
    }

    /** Where a program writes its log. It stays until the next run, for whoever wants to know what went wrong. */
    Path log(String name) throws IOException {
        return Files.createDirectories(LOGS).resolve(name + ".log");
    }

    synchronized <T extends Closeable> T closing(T opened) {
        open.push(opened);
        return opened;
    }

    Result result(String name, String title, String unit, List<Measurement> measurements, List<Goal> goals)
            throws Exception {
        return new Result(
                name,
                title,
                unit,
                LondonTime.clock().instant(),
                Machine.thisOne(folder, postgres.version()),
                settings.inWords(),
                measurements,
                Summary.ofAll(measurements),
                goals);
    }

    /** Ends all that was started, last first. */
    @Override
    public synchronized void close() {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            while (!open.isEmpty()) {
                open.pop().close();
            }
            postgres.stop();
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
