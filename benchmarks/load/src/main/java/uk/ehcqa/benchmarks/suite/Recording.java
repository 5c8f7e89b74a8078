package uk.ehcqa.benchmarks.suite;

import static uk.ehcqa.benchmarks.program.Contestants.AXON;
import static uk.ehcqa.benchmarks.program.Contestants.CRUD;
import static uk.ehcqa.benchmarks.program.Contestants.IN_PROCESS;
import static uk.ehcqa.benchmarks.program.Contestants.PRODUCT;

import java.util.List;
import java.util.function.Function;
import uk.ehcqa.benchmarks.casework.Contender;
import uk.ehcqa.benchmarks.load.Work;
import uk.ehcqa.benchmarks.result.Goal;
import uk.ehcqa.benchmarks.result.Measurement;
import uk.ehcqa.benchmarks.result.Result;
import uk.ehcqa.benchmarks.result.Summary;

/** B1: how much 32 clients get recorded in a second. */
final class Recording implements Benchmark {

    /** From here on the processors are what binds, and no longer the disk. */
    private static final double BUSY = 0.85;

    @Override
    public List<Result> run(Stage stage) throws Exception {
        var cast = stage.cast();
        return List.of(
                measured(
                        stage,
                        cast,
                        "B1-correcting",
                        "Dates put right in many cases",
                        Contender::correcting,
                        "StepDateCorrected"),
                measured(
                        stage,
                        cast,
                        "B1-opening",
                        "Cases opened",
                        Contender::opening,
                        "CaseOpened",
                        "RequestReceived"));
    }

    private static Result measured(
            Stage stage, Cast cast, String name, String title, Function<Contender, Work.Source> work, String... stored)
            throws Exception {
        stage.say(title);
        warm(stage, cast, work);
        var floor = cast.floor(stored);
        var rounds = new Rounds(stage, () -> stage.fast(floor));
        for (var contender : cast.contenders()) {
            var source = work.apply(contender);
            rounds.with(contender.name(), () -> stage.fast(source));
        }
        var measurements = rounds.run();
        return stage.result(name, title, "commands a second", measurements, goals(measurements));
    }

    private static void warm(Stage stage, Cast cast, Function<Contender, Work.Source> work) {
        stage.say("Warming up");
        cast.contenders().forEach(contender -> stage.fast(work.apply(contender)));
    }

    private static List<Goal> goals(List<Measurement> measurements) {
        var product = Summary.of(PRODUCT, measurements);
        var isBusy = product.details().getOrDefault("cpu", 0.0) >= BUSY;
        return List.of(
                Goal.atLeast(
                        "over HTTP, of the floor: " + (isBusy ? "processors bind" : "disk binds"),
                        isBusy ? 0.3 : 0.6,
                        product.ofFloorOrNone()),
                Goal.atLeast(
                        "in process, of the floor",
                        0.65,
                        Summary.of(IN_PROCESS, measurements).ofFloorOrNone()),
                Goal.atLeast("against Axon as it comes", 1.5, product.comparedWith(Summary.of(AXON, measurements))),
                Goal.atLeast("against rows and audit", 1.0, product.comparedWith(Summary.of(CRUD, measurements))));
    }
}
