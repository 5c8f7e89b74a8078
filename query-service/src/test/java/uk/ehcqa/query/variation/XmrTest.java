package uk.ehcqa.query.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmrTest {

    static final List<Double> TEN = List.of(10.0, 12.0, 11.0, 13.0, 12.0, 11.0, 10.0, 12.0, 13.0, 11.0);

    @Test
    void has_the_mean_and_limits_of_the_textbook() {
        // Moving ranges 2 1 2 1 1 1 2 1 2: their mean is 13/9, and 2.66 times that is 3.842.
        Xmr xmr = Xmr.of(TEN).orElseThrow();

        assertThat(xmr.mean()).isCloseTo(11.5, offset(0.0005));
        assertThat(xmr.upper()).isCloseTo(15.342, offset(0.0005));
        assertThat(xmr.lower()).isCloseTo(7.658, offset(0.0005));
    }

    @Test
    void sees_only_usual_variation_in_figures_that_go_up_and_down() {
        assertThat(Xmr.of(TEN).orElseThrow().signals()).hasSize(10).containsOnlyNulls();
    }

    @Test
    void needs_ten_figures() {
        assertThat(Xmr.of(TEN.subList(0, 9))).isEmpty();
        assertThat(Xmr.of(List.of())).isEmpty();
    }

    @Test
    void sees_no_signal_where_every_month_is_the_same_share() {
        // The computed mean of eleven sevenths lies just under each of them.
        Xmr xmr = Xmr.of(Collections.nCopies(11, 100.0 / 7)).orElseThrow();

        assertThat(xmr.reach()).isZero();
        assertThat(xmr.signals()).containsOnlyNulls();
    }
}
