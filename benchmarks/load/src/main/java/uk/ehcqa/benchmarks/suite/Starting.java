package uk.ehcqa.benchmarks.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.ehcqa.benchmarks.program.Contestants;
import uk.ehcqa.benchmarks.program.Launch;
import uk.ehcqa.benchmarks.program.Packaging;
import uk.ehcqa.benchmarks.result.Goal;
import uk.ehcqa.benchmarks.result.Measurement;
import uk.ehcqa.benchmarks.result.Result;
import uk.ehcqa.benchmarks.result.Sample;
import uk.ehcqa.benchmarks.result.Summary;

/** B7: how long it takes from the start of the process until the product is ready, and what it then holds in memory. */
final class Starting implements Benchmark {

    private static final String JAR = "jar, with its PostgreSQL";
    private static final String EXTRACTED = "extracted, with its PostgreSQL";
    private static final String CACHED = "with AOT cache and its PostgreSQL";

    @Override
    public List<Result> run(Stage stage) throws Exception {
        var home = stage.folder().resolve("home");
        var packaging = new Packaging(Contestants.PRODUCT_JAR, stage.folder());
        stage.say("Preparing the jar");
        ready(stage, Contestants.PRODUCT_JAR, home);
        var extracted = packaging.extracted();
        var cache = packaging.cached(extracted, home, Launch.freePort());
        var axon = stage.postgres().newDatabase("axon");
        var crud = stage.postgres().newDatabase("crud");
        var measurements = new Rounds(stage, null)
                .with(JAR, () -> ready(stage, Contestants.PRODUCT_JAR, home))
                .with(EXTRACTED, () -> ready(stage, extracted, home))
                .with(CACHED, () -> ready(stage, extracted, home, "-XX:AOTCache=" + cache))
                .with(Contestants.AXON, () -> {
                    var port = Launch.freePort();
                    return ready(stage, Contestants.axon(port).on(axon), port);
                })
                .with(Contestants.CRUD, () -> {
                    var port = Launch.freePort();
                    return ready(stage, Contestants.crud(port).on(crud), port);
                })
                .run();
        return List.of(stage.result("B7", "From start to ready", "s", measurements, goals(measurements)));
    }

    private static Sample ready(Stage stage, Path jar, Path home, String... flags) throws Exception {
        var port = Launch.freePort();
        return ready(stage, Contestants.product(jar, port, home).withFlags(flags), port);
    }

    private static Sample ready(Stage stage, Launch launch, int port) throws Exception {
        try (var program = launch.start(port, stage.log("start"))) {
            return new Sample(program.secondsToReady(), Map.of("MB", program.residentMegabytes()));
        }
    }

    private static List<Goal> goals(List<Measurement> measurements) {
        return List.of(
                Goal.atMost("as it is, s", 8, Summary.of(JAR, measurements).value()),
                Goal.atMost(
                        "with AOT cache, s", 3, Summary.of(CACHED, measurements).value()),
                Goal.atMost("memory, MB", 512, Summary.of(JAR, measurements).detail("MB")));
    }
}
