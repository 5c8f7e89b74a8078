package uk.ehcqa.benchmarks.suite;

import static uk.ehcqa.benchmarks.program.Contestants.PRODUCT;

import java.time.Duration;
import java.util.List;
import uk.ehcqa.benchmarks.casework.Contender;
import uk.ehcqa.benchmarks.load.Load;
import uk.ehcqa.benchmarks.load.Seen;
import uk.ehcqa.benchmarks.load.Work;
import uk.ehcqa.benchmarks.result.Goal;
import uk.ehcqa.benchmarks.result.Measurement;
import uk.ehcqa.benchmarks.result.Result;
import uk.ehcqa.benchmarks.result.Sample;
import uk.ehcqa.benchmarks.result.Summary;

/** B3: what 32 clients get recorded in one and the same case, beside one client who writes the same rows; and whether all of it is there. */
final class Crowding implements Benchmark {

    private static final String LOST = "lost";

    @Override
    public List<Result> run(Stage stage) throws Exception {
        var cast = stage.cast();
        var floor = cast.floor("StepDateCorrected");
        var rounds = new Rounds(
                stage, () -> Sample.rate(fast(floor, 1, stage.settings().duration())));
        for (var contender : cast.contenders()) {
            rounds.with(contender.name(), () -> crowd(stage, contender));
        }
        var measurements = rounds.run();
        return List.of(
                stage.result("B3", "32 clients on one case", "commands a second", measurements, goals(measurements)));
    }

    private static Sample crowd(Stage stage, Contender contender) throws Exception {
        var before = contender.versionOfFirst();
        var seen = fast(
                contender.correctingFirst(), Settings.CLIENTS, stage.settings().duration());
        return Sample.rate(seen).with(LOST, seen.done() - (contender.versionOfFirst() - before - 1.0));
    }

    private static Seen fast(Work.Source source, int clients, Duration duration) {
        return new Load(source, clients, Settings.SEED).asFastAsPossible(duration);
    }

    private static List<Goal> goals(List<Measurement> measurements) {
        var product = Summary.of(PRODUCT, measurements);
        return List.of(
                Goal.atLeast("of the floor of one client", 0.3, product.ofFloorOrNone()),
                Goal.atMost("acknowledged and lost", 0, product.detail(LOST)));
    }
}
