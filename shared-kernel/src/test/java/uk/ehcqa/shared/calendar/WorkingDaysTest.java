package uk.ehcqa.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{0} is a working day: {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30 | true  | a Monday
            2026-12-04 | true  | a Friday
            2026-12-05 | false | a Saturday
            2026-12-06 | false | a Sunday
            2026-04-03 | false | Good Friday
            2026-04-06 | false | Easter Monday
            2026-05-04 | false | the first Monday in May
            2026-05-25 | false | the last Monday in May
            2026-08-31 | false | the last Monday in August
            2026-08-03 | true  | a holiday in Scotland alone
            2026-12-24 | true  | Christmas Eve
            2026-12-25 | false | Christmas Day, a Friday
            2026-12-28 | false | for Boxing Day, a Saturday
            2026-12-29 | true  | the day after that
            2027-12-27 | false | for Christmas Day, a Saturday
            2027-12-28 | false | for Boxing Day, a Sunday
            2028-01-03 | false | for New Year's Day, a Saturday
            2022-12-26 | false | Boxing Day, a Monday
            2022-12-27 | false | for Christmas Day, a Sunday
            2020-05-04 | true  | the first Monday in May, moved
            2020-05-08 | false | to the day the war ended
            2022-05-30 | true  | the last Monday in May, moved
            2022-06-02 | false | to the jubilee
            2022-06-03 | false | and the day of the jubilee
            2022-09-19 | false | the Queen's funeral
            2023-05-08 | false | the coronation
            """)
    void are_neither_weekends_nor_bank_holidays(LocalDate day, boolean works, String because) {
        assertThat(WorkingDays.isWorkingDay(day)).as(because).isEqualTo(works);
    }

    @ParameterizedTest(name = "three working days after {0}: {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30 | 2026-12-03 | Monday to Thursday
            2026-12-02 | 2026-12-07 | over a weekend
            2026-12-05 | 2026-12-09 | from a Saturday
            2026-04-01 | 2026-04-08 | over Easter
            2026-12-24 | 2026-12-31 | over Christmas
            2026-12-31 | 2027-01-06 | over New Year's Day
            """)
    void after_a_day_do_not_count_it(LocalDate day, LocalDate last, String because) {
        assertThat(WorkingDays.after(day, 3)).as(because).isEqualTo(last);
    }

    @ParameterizedTest(name = "fifteen working days beginning with {0}: {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-02 | 2026-11-20 | three weeks, from Monday to Friday
            2026-11-07 | 2026-11-27 | a Saturday counts for nothing
            2026-12-14 | 2027-01-06 | over three bank holidays
            """)
    void beginning_with_a_day_count_it(LocalDate day, LocalDate last, String because) {
        assertThat(WorkingDays.beginningWith(day, 15)).as(because).isEqualTo(last);
    }

    @ParameterizedTest(name = "the first from {0} is {1}")
    @CsvSource({
        "2026-09-01, 2026-09-01",
        "2029-09-01, 2029-09-03",
        "2027-01-02, 2027-01-04",
        "2028-01-02, 2028-01-04",
        "2026-12-25, 2026-12-29"
    })
    void begin_on_the_day_itself_or_the_next(LocalDate day, LocalDate first) {
        assertThat(WorkingDays.firstFrom(day)).isEqualTo(first);
    }

    @Test
    void know_at_least_eight_bank_holidays_on_weekdays_in_every_year_of_the_table() {
        assertThat(IntStream.rangeClosed(2014, 2030).boxed()).allSatisfy(year -> {
            var holidays = BankHolidays.asTheyCome().days().keySet().stream()
                    .filter(day -> day.getYear() == year)
                    .toList();

            assertThat(holidays)
                    .hasSize(year == 2022 ? 10 : year == 2023 ? 9 : 8)
                    .allMatch(day -> day.getDayOfWeek().getValue() < 6);
        });
    }

    @Test
    void leave_out_weekends_alone_in_a_year_that_the_table_does_not_hold_yet() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2031, 12, 25))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2031, 12, 27))).isFalse();
    }
}
