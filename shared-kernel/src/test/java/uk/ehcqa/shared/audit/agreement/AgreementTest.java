package uk.ehcqa.shared.audit.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static uk.ehcqa.shared.audit.framework.Grade.GOOD;
import static uk.ehcqa.shared.audit.framework.Grade.INADEQUATE;
import static uk.ehcqa.shared.audit.framework.Grade.OUTSTANDING;
import static uk.ehcqa.shared.audit.framework.Grade.REQUIRES_IMPROVEMENT;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.audit.framework.Grade;

class AgreementTest {

    static final Offset<Double> FIVE_PLACES = within(0.000005);

    @Test
    void is_seen_by_ac1_where_kappa_sees_hardly_any() {
        var measured = measured(new int[][] {{130, 56}, {9, 5}});

        assertThat(measured.pairs()).isEqualTo(200);
        assertThat(measured.exact()).hasToString("27/40");
        assertThat(measured.exact().rounded(3)).isEqualTo("0.675");
        assertThat(measured.kappa()).hasValueSatisfying(kappa -> {
            assertThat(kappa).hasToString("73/3323");
            assertThat(kappa.rounded(3)).isEqualTo("0.022");
        });
        assertThat(measured.ac1().value()).hasToString("237/445");
        assertThat(measured.ac1().value().rounded(3)).isEqualTo("0.533");
    }

    /** Worked examples of Gwet's own program irrCAC: three abstractors' table, AC1 0.84933 from 0.76358 to 0.93508. */
    @Test
    void is_what_gwet_published_for_three_things() {
        var measured = measured(new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});

        assertThat(measured.ac1().value().rounded(5)).isEqualTo("0.84933");
        assertThat(measured.ac1().low()).isEqualTo(0.76358, FIVE_PLACES);
        assertThat(measured.ac1().high()).isEqualTo(0.93508, FIVE_PLACES);
        assertThat(measured.exact().rounded(2)).isEqualTo("0.89");
    }

    @Test
    void counts_a_neighbouring_grade_for_most_of_it_and_the_farthest_for_nothing() {
        var measured = measured(new int[][] {{12, 5, 1, 0}, {6, 30, 9, 1}, {2, 8, 25, 4}, {0, 1, 5, 11}});

        assertThat(measured.exact()).hasToString("13/20");
        assertThat(measured.kappa())
                .hasValueSatisfying(kappa -> assertThat(kappa).hasToString("433/604"));
        assertThat(measured.ac1().value()).hasToString("35797/66037");
        assertThat(measured.ac2().value()).hasToString("103561/124081");
        assertThat(measured.ac2().value().rounded(3)).isEqualTo("0.835");
        assertThat(measured.ac2().low()).isBetween(0.77, 0.78);
        assertThat(measured.ac2().high()).isBetween(0.89, 0.90);
    }

    @Test
    void is_complete_when_both_always_say_the_same() {
        var measured = measured(new int[][] {{20, 0}, {0, 20}});

        assertThat(measured.exact()).hasToString("1");
        assertThat(measured.kappa())
                .hasValueSatisfying(kappa -> assertThat(kappa).hasToString("1"));
        assertThat(measured.ac1().value()).hasToString("1");
        assertThat(measured.ac1().low()).isEqualTo(1.0);
        assertThat(measured.ac1().high()).isEqualTo(1.0);
    }

    @Test
    void has_no_kappa_when_everything_was_one_and_the_same() {
        var measured = measured(new int[][] {{40, 0}, {0, 0}});

        assertThat(measured.kappa()).isEmpty();
        assertThat(measured.ac1().value()).hasToString("1");
    }

    @Test
    void is_against_all_chance_when_both_never_say_the_same() {
        var measured = measured(new int[][] {{0, 20}, {20, 0}});

        assertThat(measured.kappa())
                .hasValueSatisfying(kappa -> assertThat(kappa).hasToString("-1"));
        assertThat(measured.ac1().value()).hasToString("-1");
        assertThat(measured.ac1().low()).isEqualTo(-1.0);
    }

    @ParameterizedTest(name = "{0} pairs where {1} are enough: {2} are needed")
    @CsvSource({"29, 30, 30", "0, 30, 30", "9, 1, 10"})
    void is_not_told_of_too_few_pairs(int pairs, int enough, int needed) {
        assertThat(Agreement.in(PairTable.of(new int[][] {{pairs, 0}, {0, 0}}), enough))
                .isEqualTo(new Agreement.Insufficient(pairs, needed));
    }

    @Test
    void is_told_from_the_stated_number_on() {
        assertThat(Agreement.in(PairTable.of(new int[][] {{30, 0}, {0, 0}}), Agreement.USUAL_LEAST))
                .isInstanceOf(Agreement.Measured.class);
    }

    @Test
    void is_counted_pair_by_pair() {
        var table = PairTable.of(Grade.class)
                .with(GOOD, GOOD)
                .with(GOOD, OUTSTANDING)
                .with(INADEQUATE, REQUIRES_IMPROVEMENT);

        assertThat(table.pairs()).isEqualTo(3);
        assertThat(table.count(2, 2)).isEqualTo(1);
        assertThat(table.count(2, 3)).isEqualTo(1);
        assertThat(table.count(3, 2)).isZero();
        assertThat(table.count(0, 1)).isEqualTo(1);
    }

    @Test
    void is_of_two_things_or_more_in_a_square() {
        assertThatIllegalArgumentException().isThrownBy(() -> PairTable.of(new int[][] {{1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> PairTable.of(new int[][] {{1, 2}, {3}}));
    }

    @ParameterizedTest(name = "{0} degrees of freedom: {1}")
    @CsvSource({"9, 2.2622", "29, 2.0452", "99, 1.9842", "199, 1.9720"})
    void leaves_out_as_much_as_students_table_does(int degrees, double point) {
        assertThat(Coefficient.student(degrees)).isEqualTo(point, within(0.0005));
    }

    private static Agreement.Measured measured(int[][] counts) {
        return (Agreement.Measured) Agreement.in(PairTable.of(counts), Agreement.USUAL_LEAST);
    }
}
