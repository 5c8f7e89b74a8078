package uk.ehcqa.benchmarks.result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the sound measurements of one contender come to: medians, since a mean would let one bad moment speak for all.
 *
 * @param floor null where there is nothing to compare with
 */
public record Summary(
        String contender,
        int sound,
        int measured,
        double value,
        double least,
        double most,
        @Nullable Double floor,
        @Nullable Double ofFloor,
        Map<String, Double> details) {

    public static List<Summary> ofAll(List<Measurement> measurements) {
        return measurements.stream()
                .map(Measurement::contender)
                .distinct()
                .map(contender -> of(contender, measurements))
                .toList();
    }

    public static Summary of(String contender, List<Measurement> all) {
        var mine = all.stream().filter(one -> one.contender().equals(contender)).toList();
        var sound = mine.stream().filter(Measurement::isSound).toList();
        return new Summary(
                contender,
                sound.size(),
                mine.size(),
                median(sound, Measurement::value),
                sound.stream().mapToDouble(Measurement::value).min().orElse(Double.NaN),
                sound.stream().mapToDouble(Measurement::value).max().orElse(Double.NaN),
                known(median(sound, Measurement::floor)),
                known(median(sound, Measurement::ofFloor)),
                details(sound));
    }

    /** How this compares with another of the same rounds: by what each is of the floor, since the floor drifts. */
    public double comparedWith(Summary other) {
        return ofFloor == null || other.ofFloor == null ? value / other.value : ofFloor / other.ofFloor;
    }

    public double ofFloorOrNone() {
        return ofFloor == null ? Double.NaN : ofFloor;
    }

    public double floorOrNone() {
        return floor == null ? Double.NaN : floor;
    }

    public double detail(String name) {
        return details.getOrDefault(name, Double.NaN);
    }

    private static Map<String, Double> details(List<Measurement> sound) {
        var medians = new TreeMap<String, Double>();
        sound.stream()
                .flatMap(one -> one.details().keySet().stream())
                .distinct()
                .forEach(name ->
                        medians.put(name, median(sound, one -> one.details().getOrDefault(name, Double.NaN))));
        return medians;
    }

    private static double median(List<Measurement> of, ToDoubleFunction<Measurement> figure) {
        var sorted = of.stream().mapToDouble(figure).sorted().toArray();
        var middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static @Nullable Double known(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }
}
