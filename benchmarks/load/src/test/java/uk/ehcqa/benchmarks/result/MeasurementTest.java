package uk.ehcqa.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void is_sound_while_the_floor_moves_by_a_fifth_at_most() {
        assertThat(measured(1, 1_000.0, 400, 800.0).isSound()).isTrue();
        assertThat(measured(1, 1_000.0, 400, 799.0).isSound()).isFalse();
        assertThat(measured(1, 799.0, 400, 1_000.0).isSound()).isFalse();
    }

    @Test
    void is_sound_where_there_is_no_floor() {
        assertThat(measured(1, null, 400, null).isSound()).isTrue();
    }

    @Test
    void is_summed_up_by_medians_of_what_is_sound() {
        var summary = Summary.of(
                "product",
                List.of(
                        measured(1, 1_000.0, 300, 1_000.0),
                        measured(2, 2_000.0, 500, 2_000.0),
                        measured(3, 1_000.0, 400, 1_000.0),
                        measured(4, 1_000.0, 9_000, 500.0)));

        assertThat(summary.sound()).isEqualTo(3);
        assertThat(summary.measured()).isEqualTo(4);
        assertThat(summary.value()).isEqualTo(400);
        assertThat(summary.ofFloor()).isEqualTo(0.3);
    }

    private static Measurement measured(
            int round, @Nullable Double floorBefore, double value, @Nullable Double floorAfter) {
        return new Measurement(round, "product", floorBefore, value, floorAfter, Map.of());
    }
}
