package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;
import static uk.ehcqa.shared.timeliness.TransferKind.PRIMARY_TO_SECONDARY;
import static uk.ehcqa.shared.timeliness.TransferKind.SECONDARY_TO_POST_16;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.timeliness.ReviewReading.LastDay;
import uk.ehcqa.shared.timeliness.ReviewReading.TransferLastDay;

class TransferRulesTest {

    static final ReviewReading LENIENT =
            new ReviewReading(LastDay.DAY_BEFORE_ANNIVERSARY, 3, 6, TransferLastDay.DATE_ITSELF);

    @ParameterizedTest(name = "{0} in {1}: by {2}, or by {3}")
    @CsvSource(delimiter = '|', textBlock = """
            EARLY_YEARS_TO_SCHOOL | 2027 | 2027-02-14 | 2027-02-15
            INFANT_TO_JUNIOR      | 2027 | 2027-02-14 | 2027-02-15
            PRIMARY_TO_MIDDLE     | 2027 | 2027-02-14 | 2027-02-15
            PRIMARY_TO_SECONDARY  | 2027 | 2027-02-14 | 2027-02-15
            MIDDLE_TO_SECONDARY   | 2027 | 2027-02-14 | 2027-02-15
            SECONDARY_TO_POST_16  | 2027 | 2027-03-30 | 2027-03-31
            PRIMARY_TO_SECONDARY  | 2028 | 2028-02-14 | 2028-02-15
            SECONDARY_TO_POST_16  | 2028 | 2028-03-30 | 2028-03-31
            """)
    void a_plan_is_reviewed_and_amended_before_a_date_in_the_year_of_the_transfer(
            TransferKind kind, int year, LocalDate dayBefore, LocalDate dateItself) {
        assertThat(TransferRules.dueOn(kind, year, CAUTIOUS)).isEqualTo(dayBefore);
        assertThat(TransferRules.dueOn(kind, year, LENIENT)).isEqualTo(dateItself);
        assertThat(TransferRules.doneBefore(kind, year)).isEqualTo(dateItself);
    }

    @ParameterizedTest(name = "a transfer on {0}: by {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2027-09-01 | 2027-04-01 | the day of the same number
            2027-01-04 | 2026-08-04 | over the end of a year
            2027-07-31 | 2027-02-28 | February has no 31st
            2027-07-29 | 2027-02-28 | nor a 29th
            2027-07-28 | 2027-02-28 | but a 28th
            2028-07-31 | 2028-02-29 | in a leap year it ends a day later
            2028-07-29 | 2028-02-29 | on the day of the same number
            2027-08-31 | 2027-03-31 | both at the end of a month of 31 days
            2027-09-30 | 2027-04-30 | both at the end of a month of 30 days
            2027-11-30 | 2027-06-30 | the 31st is no day of June
            2028-02-29 | 2027-09-29 | from a leap day, not from the end of a month
            2027-02-28 | 2026-09-28 | from the end of February, not to the end of September
            """)
    void a_transfer_between_post_16_institutions_leaves_five_months(
            LocalDate transferOn, LocalDate dueOn, String because) {
        assertThat(TransferRules.dueOn(transferOn)).as(because).isEqualTo(dueOn);
    }

    @ParameterizedTest(name = "done on {1} for {0} in 2027: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PRIMARY_TO_SECONDARY | 2027-02-14 | MET_IN_TIME
            PRIMARY_TO_SECONDARY | 2027-02-15 | MET_LATE
            SECONDARY_TO_POST_16 | 2027-03-30 | MET_IN_TIME
            SECONDARY_TO_POST_16 | 2027-03-31 | MET_LATE
            """)
    void on_the_date_itself_it_is_too_late(TransferKind kind, LocalDate doneOn, Timeliness standing) {
        assertThat(Timeliness.on(doneOn, TransferRules.dueOn(kind, 2027, CAUTIOUS), doneOn))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "done on {0} for a transfer on 31 July 2027: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2027-02-28 | MET_IN_TIME
            2027-03-01 | MET_LATE
            """)
    void five_months_before_is_still_in_time(LocalDate doneOn, Timeliness standing) {
        assertThat(Timeliness.on(doneOn, TransferRules.dueOn(LocalDate.of(2027, 7, 31)), doneOn))
                .isEqualTo(standing);
    }

    @Test
    void a_review_counts_within_twelve_months_of_the_transfer() {
        assertThat(TransferRules.withinTwelveMonthsFrom(2027)).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(TransferRules.withinTwelveMonthsFrom(LocalDate.of(2027, 1, 4)))
                .isEqualTo(LocalDate.of(2026, 1, 4));
        assertThat(TransferRules.withinTwelveMonthsFrom(LocalDate.of(2028, 2, 29)))
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void the_date_of_each_kind_falls_within_the_twelve_months_of_its_transfer_whatever_the_year() {
        assertThat(IntStream.range(2024, 2034).boxed()).allSatisfy(year -> {
            assertThat(TransferRules.dueOn(PRIMARY_TO_SECONDARY, year, CAUTIOUS))
                    .isEqualTo(LocalDate.of(year, 2, 14))
                    .isAfter(TransferRules.withinTwelveMonthsFrom(year));
            assertThat(TransferRules.dueOn(SECONDARY_TO_POST_16, year, CAUTIOUS))
                    .isEqualTo(LocalDate.of(year, 3, 30))
                    .isAfter(TransferRules.withinTwelveMonthsFrom(year));
            assertThat(Stream.of(TransferKind.values())
                            .filter(kind -> !kind.goesByDay())
                            .filter(kind -> kind != SECONDARY_TO_POST_16))
                    .allSatisfy(kind -> assertThat(TransferRules.dueOn(kind, year, CAUTIOUS))
                            .isEqualTo(TransferRules.dueOn(PRIMARY_TO_SECONDARY, year, CAUTIOUS)));
        });
    }

    @Test
    void five_months_are_never_short_and_never_more_than_the_end_of_a_month_too_long_whatever_the_day() {
        assertThat(LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2034, 1, 1)))
                .allSatisfy(transferOn -> {
                    var dueOn = TransferRules.dueOn(transferOn);

                    assertThat(dueOn.plusMonths(5)).isBeforeOrEqualTo(transferOn);
                    assertThat(dueOn.plusDays(4).plusMonths(5)).isAfter(transferOn);
                    assertThat(dueOn).isAfter(TransferRules.withinTwelveMonthsFrom(transferOn));
                    assertThat(TransferRules.dueOn(transferOn.plusDays(1))).isAfterOrEqualTo(dueOn);
                });
    }
}
