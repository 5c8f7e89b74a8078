package uk.ehcqa.benchmarks.suite;

import static uk.ehcqa.benchmarks.program.Contestants.PRODUCT;

import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.benchmarks.casework.Contender;
import uk.ehcqa.benchmarks.following.Delay;
import uk.ehcqa.benchmarks.following.RawFollower;
import uk.ehcqa.benchmarks.load.Load;
import uk.ehcqa.benchmarks.load.Work;
import uk.ehcqa.benchmarks.program.Contestants;
import uk.ehcqa.benchmarks.program.Launch;
import uk.ehcqa.benchmarks.result.Goal;
import uk.ehcqa.benchmarks.result.Measurement;
import uk.ehcqa.benchmarks.result.Result;
import uk.ehcqa.benchmarks.result.Sample;
import uk.ehcqa.benchmarks.result.Summary;

/** B5: how long after an event was committed the read models show it. */
final class Showing implements Benchmark {

    private static final String TWO_PROCESSES = "product, two processes";

    private record Shown(Contender contender, Delay delay) {}

    @Override
    public List<Result> run(Stage stage) throws Exception {
        var all = List.of(product(stage), twoProcesses(stage), axon(stage));
        stage.prepare(all.stream().map(Shown::contender).toList());
        var floor = stage.closing(RawFollower.on(stage.postgres().newDatabase("follower")));
        return List.of(measured(stage, all, floor, 50, 100), measured(stage, all, floor, 250, 1_000));
    }

    private static Result measured(Stage stage, List<Shown> all, RawFollower floor, int perSecond, double worst)
            throws Exception {
        stage.say(perSecond + " a second");
        var rounds = new Rounds(stage, () -> delays(stage, floor.writing(), floor.delay(), perSecond));
        for (var one : all) {
            var source = one.contender().correcting();
            rounds.with(one.contender().name(), () -> delays(stage, source, one.delay(), perSecond));
        }
        var measurements = rounds.run();
        var title = "From commit to the read models at %d commands a second".formatted(perSecond);
        return stage.result("B5-" + perSecond, title, "ms, p50", measurements, goals(measurements, perSecond, worst));
    }

    private static Sample delays(Stage stage, Work.Source source, Delay delay, int perSecond) throws Exception {
        var last = delay.last();
        new Load(source, Settings.CLIENTS, Settings.SEED)
                .atRate(perSecond, stage.settings().duration());
        stage.postgres().settle();
        return delay.since(last);
    }

    private static List<Goal> goals(List<Measurement> measurements, int perSecond, double worst) {
        return Stream.of(PRODUCT, TWO_PROCESSES)
                .map(name -> Summary.of(name, measurements))
                .flatMap(summary -> Stream.of(
                        Goal.atMost(summary.contender() + ", p50, ms", perSecond == 50 ? 20 : worst, summary.value()),
                        Goal.atMost(summary.contender() + ", p99, ms", worst, summary.detail("p99 ms"))))
                .toList();
    }

    private static Shown product(Stage stage) throws Exception {
        var port = Launch.freePort();
        var database = stage.postgres().newDatabase("product");
        var program = stage.start(Contestants.product(port, stage.folder().resolve("product")), port, database);
        return new Shown(Contender.overHttp(PRODUCT, program), Delay.ofProduct(database));
    }

    private static Shown twoProcesses(Stage stage) throws Exception {
        var database = stage.postgres().newDatabase("two_processes");
        var port = Launch.freePort();
        var commands = stage.start(Contestants.commandService(port, stage.folder()), port, database);
        var other = Launch.freePort();
        stage.start(Contestants.queryService(other), other, database);
        return new Shown(Contender.overHttp(TWO_PROCESSES, commands), Delay.ofProduct(database));
    }

    private static Shown axon(Stage stage) throws Exception {
        var port = Launch.freePort();
        var database = stage.postgres().newDatabase("axon");
        var program = stage.start(Contestants.axon(port), port, database);
        return new Shown(Contender.overHttp(Contestants.AXON, program), Delay.ofAxon(database));
    }
}
