package uk.ehcqa.benchmarks.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.benchmarks.result.Machine;
import uk.ehcqa.benchmarks.result.Measurement;
import uk.ehcqa.benchmarks.result.Sample;

/**
 * Measures contenders in turn, each between two measurements of the floor. Disks and neighbours change by the minute, so only
 * what was measured within the same minute is compared; and what stood between two floors that differ is measured again.
 */
final class Rounds {

    /** What is measured. */
    interface Measured {
        Sample measure() throws Exception;
    }

    private record Contender(String name, Measured measured) {}

    private final Stage stage;
    private final @Nullable Measured floor;
    private final List<Contender> contenders = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();

    Rounds(Stage stage, @Nullable Measured floor) {
        this.stage = stage;
        this.floor = floor;
    }

    Rounds with(String name, Measured measured) {
        contenders.add(new Contender(name, measured));
        return this;
    }

    /** As many rounds as are wanted, and at most as many again for what was not sound. Who goes first changes. */
    List<Measurement> run() throws Exception {
        var wanted = stage.settings().rounds();
        for (var round = 1; round <= 2 * wanted && isAnyWanting(wanted); round++) {
            stage.say("Round %d".formatted(round));
            var before = floor();
            for (var turn = 0; turn < contenders.size(); turn++) {
                var contender = contenders.get((turn + round) % contenders.size());
                var sample = sample(contender.measured());
                var after = floor();
                add(new Measurement(round, contender.name(), before, sample.value(), after, sample.details()));
                before = after;
            }
        }
        return measurements;
    }

    private boolean isAnyWanting(int wanted) {
        return contenders.stream()
                .anyMatch(contender -> measurements.stream()
                                .filter(one -> one.contender().equals(contender.name()) && one.isSound())
                                .count()
                        < wanted);
    }

    private @Nullable Double floor() throws Exception {
        return floor == null ? null : sample(floor).value();
    }

    private Sample sample(Measured measured) throws Exception {
        stage.postgres().settle();
        Machine.load();
        var sample = measured.measure();
        return sample.with("cpu", Machine.load());
    }

    private void add(Measurement measurement) {
        measurements.add(measurement);
        stage.say(String.format(
                Locale.UK,
                "  %-32s %,12.2f%s%s",
                measurement.contender(),
                measurement.value(),
                floor == null ? "" : String.format(Locale.UK, "   floor %,.2f", measurement.floor()),
                measurement.isSound() ? "" : "   set aside: the floor moved"));
    }
}
