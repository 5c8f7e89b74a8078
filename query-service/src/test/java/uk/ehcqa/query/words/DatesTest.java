package uk.ehcqa.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-12-10, Thu 10 Dec",
        "2026-09-03, Thu 3 Sep",
        "2026-01-01, Thu 1 Jan",
        "2025-12-10, Wed 10 Dec 2025",
        "2027-01-13, Wed 13 Jan 2027"
    })
    void are_brief_and_name_the_year_only_where_it_is_not_this_year(LocalDate date, String shown) {
        assertThat(Dates.brief(date, TODAY)).isEqualTo(shown);
    }

    @Test
    void are_written_out_where_there_is_room() {
        assertThat(Dates.full(LocalDate.of(2026, 9, 3))).isEqualTo("3 September 2026");
    }

    @Test
    void say_until_when_the_data_goes() {
        assertThat(Dates.asAt(ZonedDateTime.of(2026, 11, 23, 9, 41, 7, 0, ZoneId.of("Europe/London"))))
                .isEqualTo("09:41, 23 November 2026");
    }
}
