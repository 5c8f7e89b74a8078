package uk.ehcqa.shared.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.arithmetic.Rational;

class XmrTest {

    /**
     * NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2, "Individuals Control Charts": ten batches of flow rates, of
     * which it works out the mean 50.81, the mean moving range 1.8778, and the limits 45.82 and 55.80.
     */
    static final List<Rational> FLOW_RATES = tenths(496, 476, 499, 513, 478, 512, 526, 524, 536, 521);

    @Test
    void has_the_mean_and_limits_of_a_published_example() {
        var xmr = Xmr.of(FLOW_RATES).orElseThrow();

        assertThat(xmr.mean().rounded(2)).isEqualTo("50.81");
        assertThat(xmr.upper().rounded(2)).isEqualTo("55.80");
        assertThat(xmr.lower().rounded(2)).isEqualTo("45.82");
        assertThat(xmr.signals()).hasSize(10).containsOnlyNulls();
    }

    @Test
    void rounds_none_of_its_numbers() {
        // Moving ranges 2 1 2 1 1 1 2 1 2: their mean is 13/9, and 2.66 times that is 1729/450.
        var xmr = Xmr.of(whole(10, 12, 11, 13, 12, 11, 10, 12, 13, 11)).orElseThrow();

        assertThat(xmr.mean()).hasToString("23/2");
        assertThat(xmr.reach()).hasToString("1729/450");
        assertThat(xmr.upper()).hasToString("3452/225");
        assertThat(xmr.lower()).hasToString("1723/225");
    }

    @Test
    void sees_only_usual_variation_in_figures_that_go_up_and_down() {
        assertThat(Xmr.of(whole(10, 12, 11, 13, 12, 11, 10, 12, 13, 11))
                        .orElseThrow()
                        .signals())
                .hasSize(10)
                .containsOnlyNulls();
    }

    @Test
    void needs_ten_figures() {
        assertThat(Xmr.of(FLOW_RATES.subList(0, 9))).isEmpty();
        assertThat(Xmr.of(List.of())).isEmpty();
    }

    @Test
    void sees_no_signal_where_every_month_is_the_same_share() {
        var xmr = Xmr.of(Collections.nCopies(11, Rational.of(100, 7))).orElseThrow();

        assertThat(xmr.mean()).hasToString("100/7");
        assertThat(xmr.reach()).isEqualTo(Rational.ZERO);
        assertThat(xmr.signals()).containsOnlyNulls();
    }

    private static List<Rational> whole(long... figures) {
        return LongStream.of(figures).mapToObj(Rational::of).toList();
    }

    private static List<Rational> tenths(long... figures) {
        return LongStream.of(figures)
                .mapToObj(figure -> Rational.of(figure, 10))
                .toList();
    }
}
