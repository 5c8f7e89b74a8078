package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"LATE, 0001-01-01, 2026-11-22", "SOON, 2026-11-23, 2026-11-30", "LATER, 2026-12-01, 9999-12-31"})
    void is_that_of_the_days_it_begins_and_ends_with(Urgency urgency, LocalDate first, LocalDate last) {
        assertThat(urgency.firstDay(TODAY)).isEqualTo(first);
        assertThat(urgency.lastDay(TODAY)).isEqualTo(last);
        assertThat(Urgency.of(first, TODAY)).isEqualTo(urgency);
        assertThat(Urgency.of(last, TODAY)).isEqualTo(urgency);
    }
}
