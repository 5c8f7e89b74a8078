package uk.ehcqa.standalone.demonstration.chance;

import java.util.List;
import java.util.stream.Stream;

/** Things that are drawn in given proportions. */
public record Weighted<T>(List<Lot<T>> lots, int total) {

    record Lot<T>(T thing, int upTo) {}

    public static <T> Weighted<T> of(int weight, T thing) {
        return new Weighted<>(List.of(new Lot<>(thing, weight)), weight);
    }

    public Weighted<T> and(int weight, T thing) {
        var upTo = total + weight;
        return new Weighted<>(
                Stream.concat(lots.stream(), Stream.of(new Lot<>(thing, upTo))).toList(), upTo);
    }

    T at(int ticket) {
        return lots.stream()
                .filter(lot -> ticket < lot.upTo())
                .findFirst()
                .orElseThrow()
                .thing();
    }
}
