package uk.ehcqa.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.AppealRules;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.MoveRules;

class BankHolidaysTest {

    static final List<String> OF_2031 = """
            # as GOV.UK published them

            2031-01-01 New Year's Day
            2031-04-11 Good Friday
            2031-04-14 Easter Monday
            2031-05-05 Early May
            2031-05-26 Spring
            2031-08-25 Summer
            2031-12-25 Christmas Day
            2031-12-26 Boxing Day
            """.lines().toList();

    @AfterEach
    void useThoseThatComeWithTheProduct() {
        BankHolidays.use(BankHolidays.asTheyCome());
    }

    @Test
    void are_known_up_to_a_year() {
        assertThat(BankHolidays.asTheyCome().lastYear()).isEqualTo(2030);
        assertThat(BankHolidays.asTheyCome().areUnknownOn(LocalDate.of(2030, 12, 31)))
                .isFalse();
        assertThat(BankHolidays.asTheyCome().areUnknownOn(LocalDate.of(2031, 1, 1)))
                .isTrue();
    }

    @Test
    void are_extended_by_a_year_with_every_rule_that_counts_working_days() {
        var before = LocalDate.of(2031, 12, 23);
        assertThat(AppealRules.dueOn(AppealLimit.MEDIATION_CERTIFICATE, before, LengthsToConfirm.USUAL))
                .isEqualTo("2031-12-26");

        BankHolidays.use(BankHolidays.asTheyCome().with(OF_2031));

        assertThat(BankHolidays.inUse().lastYear()).isEqualTo(2031);
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2031, 12, 25))).isFalse();
        assertThat(AppealRules.dueOn(AppealLimit.MEDIATION_CERTIFICATE, before, LengthsToConfirm.USUAL))
                .isEqualTo("2031-12-30");
        assertThat(MoveRules.transferDueOn(before, before)).isEqualTo("2032-01-14");
        assertThat(AppealRules.appealBy(LocalDate.of(2031, 3, 5), null)).isEqualTo("2031-05-06");
    }

    @Test
    void take_a_day_that_is_proclaimed_for_one_year() {
        var proclaimed = BankHolidays.asTheyCome().with(List.of("2027-06-03 A day of thanksgiving"));

        assertThat(proclaimed.days()).containsEntry(LocalDate.of(2027, 6, 3), "A day of thanksgiving");
        assertThat(proclaimed.lastYear()).isEqualTo(2030);
    }

    @Test
    void give_up_a_day_that_is_moved() {
        var moved = BankHolidays.asTheyCome().with(List.of("not 2027-05-03 moved", "2027-05-07 Early May"));

        assertThat(moved.days())
                .doesNotContainKey(LocalDate.of(2027, 5, 3))
                .containsEntry(LocalDate.of(2027, 5, 7), "Early May");
    }

    @Test
    void stay_as_they_are_where_a_day_is_listed_twice() {
        assertThat(BankHolidays.asTheyCome()
                        .with(List.of("2027-12-27 Christmas Day"))
                        .days())
                .isEqualTo(BankHolidays.asTheyCome().days());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2031-01-01                | Line 1 is not a day and its name, such as "2031-01-01 New Year's Day".
            New Year's Day 2031-01-01 | Line 1: "New" is no date such as 2031-01-01.
            2031-13-01 New Year's Day | Line 1: "2031-13-01" is no date such as 2031-01-01.
            01/01/2031 New Year's Day | Line 1: "01/01/2031" is no date such as 2031-01-01.
            2028-01-01 New Year's Day | Line 1: 2028-01-01 is at a weekend. Give the weekday that stands in for it.
            2013-12-25 Christmas Day  | Line 1: the year of 2013-12-25 does not lie between 2014 and 2100.
            2101-01-03 Too far        | Line 1: the year of 2101-01-03 does not lie between 2014 and 2100.
            not 2027-05-04 moved      | Line 1: 2027-05-04 is not in the list, so it cannot be taken out.
            2031-01-01 New Year's Day | 2031 has 1 bank holidays in the list; England has at least 8 a year. List all of them.
            2032-01-01 New Year's Day | 2031 has 0 bank holidays in the list; England has at least 8 a year. List all of them.
            not 2027-05-03 moved      | 2027 has 7 bank holidays in the list; England has at least 8 a year. List all of them.
            """)
    void are_refused_where_they_cannot_be_meant(String line, String message) {
        assertThatExceptionOfType(BankHolidayRefused.class)
                .isThrownBy(() -> BankHolidays.asTheyCome().with(List.of(line)))
                .withMessage(message);
    }
}
