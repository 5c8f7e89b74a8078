package uk.ehcqa.query.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void below_all_in_time_never_shows_as_100_percent() {
        assertThat(new Rate(1999, 2000).percent()).isEqualTo("99.9");
        assertThat(new Rate(2000, 2000).percent()).isEqualTo("100.0");
    }

    @Test
    void of_none_has_no_percentage() {
        assertThat(new Rate(0, 0).percent()).isNull();
    }

    @Test
    void of_two_months_is_that_of_all_their_plans() {
        assertThat(new Rate(1, 2).and(new Rate(2, 2))).isEqualTo(new Rate(3, 4));
    }
}
