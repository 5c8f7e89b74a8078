package uk.ehcqa.query.counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.query.measure.DateRange;

class PeriodTest {

    @ParameterizedTest(name = "{0} seen on {1} is {2} to {3}, said {4}")
    @CsvSource(delimiter = '|', textBlock = """
        24-months | 2026-11-23 | 2024-11-01 | 2026-10-31 | 24 months to October 2026
        12-months | 2026-11-23 | 2025-11-01 | 2026-10-31 | 12 months to October 2026
        12-months | 2024-03-31 | 2023-03-01 | 2024-02-29 | 12 months to February 2024
        12-months | 2026-01-01 | 2025-01-01 | 2025-12-31 | 12 months to December 2025
        2025      | 2026-11-23 | 2025-01-01 | 2025-12-31 | 2025
        2026      | 2026-11-23 | 2026-01-01 | 2026-11-23 | 2026 so far
        """)
    void is_whole_months_or_a_calendar_year(String text, LocalDate today, LocalDate from, LocalDate to, String words) {
        var period = Period.of(text);

        assertThat(period.on(today)).isEqualTo(new DateRange(from, to));
        assertThat(period.words(today)).isEqualTo(words);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "3-months", "1999", "20255", "2025-11", "all"})
    void is_nothing_else(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(text));
    }
}
