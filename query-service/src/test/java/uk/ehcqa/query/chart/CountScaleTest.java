package uk.ehcqa.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountScaleTest {

    @ParameterizedTest(name = "{0} needs steps of {1} up to {2}")
    @CsvSource({"0, 1, 1", "1, 1, 1", "4, 1, 4", "5, 2, 6", "13, 5, 15", "21, 10, 30", "97, 50, 100", "1883, 500, 2000"
    })
    void has_few_round_steps(int largest, int step, int top) {
        assertThat(CountScale.upTo(largest)).isEqualTo(new CountScale(step, top));
    }
}
