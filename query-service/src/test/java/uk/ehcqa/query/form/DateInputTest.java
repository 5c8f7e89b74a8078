package uk.ehcqa.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInputTest {

    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource({
        "3, 11, 2026, 2026-11-03",
        "03, 01, 2026, 2026-01-03",
        "' 3 ', ' Nov ', ' 2026 ', 2026-11-03",
        "3, nov, 2026, 2026-11-03",
        "3, NOVEMBER, 2026, 2026-11-03",
        "9, Sept, 2026, 2026-09-09",
        "29, 2, 2028, 2028-02-29"
    })
    void reads_dates_as_people_type_them(String day, String month, String year, LocalDate date) {
        assertThat(new DateInput(day, month, year).date()).contains(date);
    }

    @ParameterizedTest(name = "{0} {1} {2} is no date")
    @CsvSource({
        "29, 2, 2026",
        "31, 6, 2026",
        "0, 1, 2026",
        "1, 13, 2026",
        "1, 0, 2026",
        "1, 1, 26",
        "1, 1, 02026",
        "1, ju, 2026",
        "1, xyz, 2026",
        "-1, 1, 2026",
        "1.5, 1, 2026",
        "'', 1, 2026",
        "٣, 1, 2026"
    })
    void reads_nothing_into_what_is_no_date(String day, String month, String year) {
        assertThat(new DateInput(day, month, year).date()).isEmpty();
    }

    @Test
    void keeps_what_was_typed() {
        DateInput input = new DateInput("31", "Febru ", "2026");

        assertThat(input.typedIn(DatePart.DAY)).isEqualTo("31");
        assertThat(input.typedIn(DatePart.MONTH)).isEqualTo("Febru");
        assertThat(input.typedIn(DatePart.YEAR)).isEqualTo("2026");
    }

    @Test
    void shows_a_date_that_is_already_known() {
        assertThat(DateInput.of(LocalDate.of(2026, 9, 3))).isEqualTo(new DateInput("3", "9", "2026"));
    }
}
