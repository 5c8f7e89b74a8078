package uk.ehcqa.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 12, 365, 10_340, 99_991})
    void brings_everybody_once(int size) {
        var order = new Shuffle(size);

        assertThat(IntStream.range(0, size).map(order::at).sorted())
                .containsExactlyElementsOf(IntStream.range(0, size).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_600_000})
    void keeps_neighbours_apart(int size) {
        var order = new Shuffle(size);

        assertThat(Math.abs(order.at(1) - order.at(0))).isGreaterThan(size / 3);
        assertThat(order.at(size - 1)).isBetween(0, size - 1);
    }
}
