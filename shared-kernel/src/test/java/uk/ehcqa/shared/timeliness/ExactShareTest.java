package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactShareTest {

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({
        "0, 7, 0.0",
        "7, 7, 100.0",
        "1, 3, 33.3",
        "1, 8, 12.5",
        "1, 2000, 0.1",
        "1, 9999, 0.1",
        "9998, 9999, 99.9",
        "4653, 10000, 46.5",
        "4655, 10000, 46.6"
    })
    void is_rounded_to_one_decimal_but_only_nothing_is_none_and_only_the_whole_is_all(
            int part, int whole, String percent) {
        assertThat(ExactShare.of(part, whole).percent()).isEqualTo(percent);
    }

    @Test
    void is_the_same_in_other_terms() {
        assertThat(ExactShare.of(4, 15).is(ExactShare.of(8, 30))).isTrue();
        assertThat(ExactShare.of(4, 15).is(ExactShare.of(8, 31))).isFalse();
    }

    @Test
    void is_never_more_than_the_whole_nor_of_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExactShare.of(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ExactShare.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ExactShare.of(-1, 1));
    }
}
