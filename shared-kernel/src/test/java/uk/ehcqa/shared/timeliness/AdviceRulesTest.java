package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceRulesTest {

    @ParameterizedTest(name = "received {0}, due {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-05 | 2026-02-16 | a Monday to a Monday
            2025-12-01 | 2026-01-12 | bank holidays count
            2024-01-18 | 2024-02-29 | the last day may be a leap day
            2023-01-18 | 2023-03-01 | of a year that has none
            """)
    void give_six_weeks_from_the_day_the_request_was_received(LocalDate received, LocalDate dueOn, String because) {
        assertThat(AdviceRules.dueOn(received)).as(because).isEqualTo(dueOn);
    }
}
