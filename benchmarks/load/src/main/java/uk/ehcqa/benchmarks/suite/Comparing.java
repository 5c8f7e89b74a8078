package uk.ehcqa.benchmarks.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import uk.ehcqa.benchmarks.casework.Contender;
import uk.ehcqa.benchmarks.floor.Floor;
import uk.ehcqa.benchmarks.floor.StoredRow;
import uk.ehcqa.benchmarks.load.Work;
import uk.ehcqa.benchmarks.program.Contestants;
import uk.ehcqa.benchmarks.program.Launch;
import uk.ehcqa.benchmarks.result.Goal;
import uk.ehcqa.benchmarks.result.Measurement;
import uk.ehcqa.benchmarks.result.Result;
import uk.ehcqa.benchmarks.result.Summary;
import uk.ehcqa.postgres.PostgresDatabase;

/** B8: what a change costs, such as the encryption of personal details: this build of the product beside one from before it. */
final class Comparing implements Benchmark {

    private static final String NOW = "product now";
    private static final String BEFORE = "product before";

    private final Path before;

    /** @param before the jar of the build to compare with */
    Comparing(Path before) {
        this.before = before;
    }

    @Override
    public List<Result> run(Stage stage) throws Exception {
        var floor = stage.postgres().newDatabase("before");
        var contenders = List.of(
                product(stage, NOW, Contestants.PRODUCT_JAR, stage.postgres().newDatabase("now")),
                product(stage, BEFORE, before, floor));
        stage.prepare(contenders);
        return List.of(
                measured(
                        stage,
                        contenders,
                        "B8-correcting",
                        Contender::correcting,
                        () -> stored(floor, "StepDateCorrected")),
                measured(
                        stage,
                        contenders,
                        "B8-opening",
                        Contender::opening,
                        () -> stored(floor, "CaseOpened", "RequestReceived")));
    }

    private interface FloorSource {
        Work.Source made() throws Exception;
    }

    private static Result measured(
            Stage stage,
            List<Contender> contenders,
            String name,
            Function<Contender, Work.Source> work,
            FloorSource floor)
            throws Exception {
        stage.say(name);
        contenders.forEach(contender -> stage.fast(work.apply(contender)));
        var floorSource = floor.made();
        var rounds = new Rounds(stage, () -> stage.fast(floorSource));
        for (var contender : contenders) {
            var source = work.apply(contender);
            rounds.with(contender.name(), () -> stage.fast(source));
        }
        var measurements = rounds.run();
        return stage.result(
                name, "This build beside an earlier one", "commands a second", measurements, goals(measurements));
    }

    private static Work.Source stored(PostgresDatabase database, String... types) throws Exception {
        return Floor.in(database, StoredRow.of(database, types));
    }

    private static List<Goal> goals(List<Measurement> measurements) {
        var cost = 1 - Summary.of(NOW, measurements).comparedWith(Summary.of(BEFORE, measurements));
        return List.of(Goal.atMost("cost, as a share of what it was before", 0.15, cost));
    }

    private static Contender product(Stage stage, String name, Path jar, PostgresDatabase database) throws Exception {
        var port = Launch.freePort();
        var home = stage.folder().resolve(name.replace(' ', '-'));
        return Contender.overHttp(name, stage.start(Contestants.product(jar, port, home), port, database));
    }
}
