package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-12-10, Thu 10 Dec, in 17 days, LATER",
        "2026-12-01, Tue 1 Dec, in 8 days, LATER",
        "2026-11-30, Mon 30 Nov, in 7 days, SOON",
        "2026-11-24, Tue 24 Nov, in 1 day, SOON",
        "2026-11-23, Mon 23 Nov, today, SOON",
        "2026-11-22, Sun 22 Nov, 1 day late, LATE",
        "2026-11-10, Tue 10 Nov, 13 days late, LATE",
        "2025-11-23, Sun 23 Nov 2025, 365 days late, LATE"
    })
    void says_how_pressing_it_is(LocalDate on, String date, String wording, Urgency urgency) {
        Due due = new Due(on, TODAY);

        assertThat(due.date()).isEqualTo(date);
        assertThat(due.wording()).isEqualTo(wording);
        assertThat(due.urgency()).isEqualTo(urgency);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, in time", "2026-11-23, in time", "2026-11-24, 1 day late", "2026-12-06, 13 days late"})
    void says_how_something_done_on_a_day_stands(LocalDate doneOn, String standing) {
        assertThat(Due.standing(TODAY, doneOn)).isEqualTo(standing);
    }
}
