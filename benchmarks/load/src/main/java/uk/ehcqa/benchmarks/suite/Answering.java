package uk.ehcqa.benchmarks.suite;

import static uk.ehcqa.benchmarks.program.Contestants.PRODUCT;

import java.util.List;
import uk.ehcqa.benchmarks.load.Load;
import uk.ehcqa.benchmarks.load.Work;
import uk.ehcqa.benchmarks.result.Goal;
import uk.ehcqa.benchmarks.result.Measurement;
import uk.ehcqa.benchmarks.result.Result;
import uk.ehcqa.benchmarks.result.Sample;
import uk.ehcqa.benchmarks.result.Summary;

/** B2: how long an answer takes while fifty pieces of work fall due in a second, which is the peak of a large authority. */
final class Answering implements Benchmark {

    private static final int PER_SECOND = 50;

    @Override
    public List<Result> run(Stage stage) throws Exception {
        var cast = stage.cast();
        var floor = cast.floor("StepDateCorrected");
        var rounds = new Rounds(stage, () -> steady(stage, floor));
        for (var contender : cast.contenders()) {
            var source = contender.correcting();
            steady(stage, source);
            rounds.with(contender.name(), () -> steady(stage, source));
        }
        var measurements = rounds.run();
        return List.of(stage.result(
                "B2", "Time to an answer at 50 commands a second", "ms, p50", measurements, goals(measurements)));
    }

    private static Sample steady(Stage stage, Work.Source source) {
        var load = new Load(source, Settings.CLIENTS, Settings.SEED);
        return Sample.latency(load.atRate(PER_SECOND, stage.settings().duration()));
    }

    private static List<Goal> goals(List<Measurement> measurements) {
        var product = Summary.of(PRODUCT, measurements);
        return List.of(
                Goal.atMost("p50 above the floor, ms", 5, product.value() - product.floorOrNone()),
                Goal.atMost("p99, ms", 50, product.detail("p99 ms")));
    }
}
