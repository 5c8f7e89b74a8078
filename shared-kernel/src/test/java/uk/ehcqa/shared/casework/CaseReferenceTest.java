package uk.ehcqa.shared.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReferenceTest {

    @Test
    void has_the_year_and_at_least_four_digits() {
        assertThat(CaseReference.of(2026, 413)).hasToString("2026-0413");
        assertThat(CaseReference.of(2026, 123_456)).hasToString("2026-123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-041", "2026-04l3", "26-0413", "2026-0413 ", "2026-0413/../x"})
    void is_nothing_else(String text) {
        assertThat(CaseReference.isWellFormed(text)).isFalse();
        assertThatThrownBy(() -> new CaseReference(text)).hasMessage("not a case reference");
    }
}
