package uk.ehcqa.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1"})
    void is_never_taken_for_a_formula(String text) {
        assertThat(SpreadsheetText.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void is_otherwise_left_as_it_is() {
        assertThat(SpreadsheetText.harmless("2026-0413 = Sample")).isEqualTo("2026-0413 = Sample");
        assertThat(SpreadsheetText.harmless("")).isEmpty();
    }
}
