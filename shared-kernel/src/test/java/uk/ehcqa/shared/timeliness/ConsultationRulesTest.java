package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultationRulesTest {

    @ParameterizedTest(name = "consulted {0}, asked to reply by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-03 | 2026-03-18 | the day itself does not count
            2025-12-19 | 2026-01-03 | holidays and weekends count
            2024-02-14 | 2024-02-29 | the last day may be a leap day
            2023-02-14 | 2023-03-01 | of a year that has none
            """)
    void give_fifteen_calendar_days(LocalDate consulted, LocalDate replyBy, String because) {
        assertThat(ConsultationRules.replyBy(consulted)).as(because).isEqualTo(replyBy);
    }
}
