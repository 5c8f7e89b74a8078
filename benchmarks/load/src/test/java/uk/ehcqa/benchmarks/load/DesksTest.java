package uk.ehcqa.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesksTest {

    @Test
    void hands_out_a_case_sixty_times_and_then_the_next() {
        var desks = new Desks<>(IntStream.range(0, 100).boxed().toList(), 10);
        var random = new SplittableRandom(1);

        var times = IntStream.range(0, 1_000)
                .mapToObj(piece -> desks.next(random))
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));

        assertThat(times.values()).allMatch(count -> count <= 60);
        assertThat(times.get(0)).isEqualTo(60);
        assertThat(times).containsKey(10);
    }

    @Test
    void the_first_is_in_hand_about_twice_as_often_as_the_second() {
        var zipf = new Zipf(10);
        var random = new SplittableRandom(2);

        var times = IntStream.range(0, 10_000)
                .mapToObj(piece -> zipf.next(random))
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));

        assertThat(times.get(0)).isBetween(3_250L, 3_580L);
        assertThat(times.get(1)).isBetween(1_550L, 1_870L);
        assertThat(times.get(9)).isBetween(280L, 410L);
    }
}
