package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;
import static uk.ehcqa.shared.timeliness.ReviewReading.TransferLastDay.DAY_BEFORE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.timeliness.ReviewReading.LastDay;

class ReviewRulesTest {

    static final ReviewReading LENIENT = new ReviewReading(LastDay.ANNIVERSARY, 3, 6, DAY_BEFORE);

    @ParameterizedTest(name = "{0} is reviewed by {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-26 | 2026-05-25 | 2026-05-26 | the first day counts, so the year ends the day before
            2025-01-01 | 2025-12-31 | 2026-01-01 | a calendar year
            2024-12-25 | 2025-12-24 | 2025-12-25 | bank holidays and weekends count
            2025-03-01 | 2026-02-28 | 2026-03-01 | the last day is the end of February
            2023-03-01 | 2024-02-29 | 2024-03-01 | the last day is a leap day
            2024-02-28 | 2025-02-27 | 2025-02-28 | a leap year with the leap day in it
            2024-02-29 | 2025-02-27 | 2025-02-28 | no such day next year: its February ends on the 28th
            2023-02-28 | 2024-02-27 | 2024-02-28 | the next year has a leap day, which is too late
            2025-08-31 | 2026-08-30 | 2026-08-31 | the end of a month
            """)
    void a_plan_is_reviewed_in_each_twelve_months(
            LocalDate began, LocalDate dayBefore, LocalDate anniversary, String because) {
        assertThat(ReviewRules.reviewDueOn(began, CAUTIOUS)).as(because).isEqualTo(dayBefore);
        assertThat(ReviewRules.reviewDueOn(began, LENIENT)).as(because).isEqualTo(anniversary);
    }

    @ParameterizedTest(name = "{0} is decided by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-02 | 2025-06-30 | a Monday to a Monday
            2025-12-08 | 2026-01-05 | bank holidays are not excepted
            2025-07-21 | 2025-08-18 | school holidays are not excepted
            2024-02-01 | 2024-02-29 | the last day may be a leap day
            2023-02-01 | 2023-03-01 | and there may be none
            2025-03-03 | 2025-03-31 | the end of a month
            """)
    void a_review_is_decided_within_four_weeks_of_its_meeting(LocalDate held, LocalDate dueOn, String because) {
        assertThat(ReviewRules.decisionDueOn(held)).as(because).isEqualTo(dueOn);
    }

    @ParameterizedTest(name = "{0}: report by {1}, comment until {2}, amended plan by {3} or {4}; {5}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-02 | 2025-06-16 | 2025-06-16 | 2025-07-28 | 2025-08-25 | the last day is a bank holiday and does not roll
            2025-12-08 | 2025-12-22 | 2025-12-22 | 2026-02-02 | 2026-03-02 | Christmas counts
            2024-02-15 | 2024-02-29 | 2024-02-29 | 2024-04-11 | 2024-05-09 | until a leap day
            2025-02-15 | 2025-03-01 | 2025-03-01 | 2025-04-12 | 2025-05-10 | over a month's end
            """)
    void limits_run_from_the_meeting_or_the_notice(
            LocalDate from,
            LocalDate report,
            LocalDate comment,
            LocalDate eightWeeks,
            LocalDate twelveWeeks,
            String because) {
        assertThat(ReviewRules.reportDueOn(from)).as(because).isEqualTo(report);
        assertThat(ReviewRules.commentUntil(from)).as(because).isEqualTo(comment);
        assertThat(ReviewRules.amendedPlanDueAfterNotice(from)).as(because).isEqualTo(eightWeeks);
        assertThat(ReviewRules.amendedPlanDueAfterMeeting(from)).as(because).isEqualTo(twelveWeeks);
    }

    @ParameterizedTest(name = "{0} is considered from {1} to {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-26 | 2025-08-26 | 2025-11-26 | the day of the same number
            2025-11-30 | 2026-02-28 | 2026-05-30 | a month without that day ends sooner
            2023-11-30 | 2024-02-29 | 2024-05-30 | or on the leap day
            2025-08-31 | 2025-11-30 | 2026-02-28 | both at the end of a month
            """)
    void a_review_for_a_child_under_five_is_to_be_considered_after_three_to_six_months(
            LocalDate since, LocalDate first, LocalDate last, String because) {
        assertThat(ReviewRules.underFivesConsider(since, CAUTIOUS)).as(because).isEqualTo(new Days(first, last));
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2021-05-14, 2026-05-13, true",
        "2021-05-14, 2026-05-14, false",
        "2020-02-29, 2025-02-27, true",
        "2020-02-29, 2025-02-28, false"
    })
    void a_child_is_under_five_until_the_day_before_the_fifth_birthday(
            LocalDate birthDate, LocalDate day, boolean isUnderFive) {
        assertThat(ReviewRules.isUnderFive(birthDate, day)).isEqualTo(isUnderFive);
    }

    @Test
    void a_limit_is_met_on_its_last_day_and_missed_on_the_next_whatever_the_date() {
        assertThat(everyDay()).allSatisfy(day -> {
            meetsOnlyUpTo(ReviewRules.reviewDueOn(day, CAUTIOUS));
            meetsOnlyUpTo(ReviewRules.reportDueOn(day));
            meetsOnlyUpTo(ReviewRules.decisionDueOn(day));
            meetsOnlyUpTo(ReviewRules.amendedPlanDueAfterNotice(day));
            meetsOnlyUpTo(ReviewRules.amendedPlanDueAfterMeeting(day));
        });
    }

    @Test
    void
            a_year_of_the_cautious_reading_never_reaches_its_anniversary_and_is_never_two_days_short_of_it_but_on_leap_days() {
        assertThat(everyDay()).allSatisfy(day -> {
            var dueOn = ReviewRules.reviewDueOn(day, CAUTIOUS);

            assertThat(dueOn).isBefore(ReviewRules.reviewDueOn(day, LENIENT));
            assertThat(ChronoUnit.DAYS.between(day, dueOn)).isBetween(364L, 365L);
            assertThat(dueOn.plusDays(1).getDayOfMonth())
                    .isEqualTo(day.getMonthValue() == 2 && day.getDayOfMonth() == 29 ? 28 : day.getDayOfMonth());
        });
    }

    @Test
    void what_began_later_is_never_due_earlier_whatever_the_date() {
        assertThat(everyDay()).allSatisfy(day -> {
            var next = day.plusDays(1);

            assertThat(ReviewRules.reviewDueOn(next, CAUTIOUS))
                    .isAfterOrEqualTo(ReviewRules.reviewDueOn(day, CAUTIOUS));
            assertThat(ReviewRules.decisionDueOn(next))
                    .isEqualTo(ReviewRules.decisionDueOn(day).plusDays(1));
        });
    }

    @Test
    void a_decision_is_due_on_the_same_day_of_the_week_as_the_meeting_whatever_the_date() {
        assertThat(everyDay())
                .allSatisfy(day -> assertThat(ReviewRules.decisionDueOn(day).getDayOfWeek())
                        .isEqualTo(day.getDayOfWeek()));
    }

    @Test
    void a_reading_has_months_that_follow_each_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewReading(LastDay.ANNIVERSARY, 6, 3, DAY_BEFORE))
                .withMessageContaining("the first before the last");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewReading(LastDay.ANNIVERSARY, 0, 6, DAY_BEFORE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewReading(LastDay.ANNIVERSARY, 3, 13, DAY_BEFORE));
    }

    private static void meetsOnlyUpTo(LocalDate dueOn) {
        assertThat(Timeliness.on(dueOn, dueOn, null)).isEqualTo(Timeliness.DUE);
        assertThat(Timeliness.on(dueOn.plusDays(1), dueOn, null)).isEqualTo(Timeliness.OVERDUE);
        assertThat(Timeliness.on(dueOn.plusYears(1), dueOn, dueOn)).isEqualTo(Timeliness.MET_IN_TIME);
        assertThat(Timeliness.on(dueOn.plusYears(1), dueOn, dueOn.plusDays(1))).isEqualTo(Timeliness.MET_LATE);
    }

    private static Stream<LocalDate> everyDay() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2034, 1, 1));
    }
}
