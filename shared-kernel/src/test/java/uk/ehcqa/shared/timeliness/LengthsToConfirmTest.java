package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsToConfirmTest {

    @ParameterizedTest
    @CsvSource({
        "0, 15, 3, 5",
        "25, 15, 3, 5",
        "6, 0, 3, 5",
        "6, 101, 3, 5",
        "6, 15, 0, 5",
        "6, 15, 25, 5",
        "6, 15, 3, 0",
        "6, 15, 3, 53"
    })
    void cannot_be_what_nobody_means(int months, int days, int monthsAfterTakeover, int weeks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LengthsToConfirm(months, days, monthsAfterTakeover, weeks));
    }

    @Test
    void can_be_anything_between() {
        assertThatCode(() -> new LengthsToConfirm(1, 1, 1, 1)).doesNotThrowAnyException();
        assertThatCode(() -> new LengthsToConfirm(24, 100, 24, 52)).doesNotThrowAnyException();
    }
}
