package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;
import static uk.ehcqa.shared.timeliness.TimeLimit.REPRESENTATIONS;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeLimitTest {

    @ParameterizedTest(name = "received {0}: decide by {1}, no-plan notice by {2}, final plan by {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-06 | 2025-02-17 | 2025-04-28 | 2025-05-26 | the last day is a bank holiday and does not roll
            2025-01-05 | 2025-02-16 | 2025-04-27 | 2025-05-25 | a Sunday to Sundays
            2024-08-01 | 2024-09-12 | 2024-11-21 | 2024-12-19 | the summer holidays count
            2024-08-07 | 2024-09-18 | 2024-11-27 | 2024-12-25 | the last day is Christmas Day
            2023-10-10 | 2023-11-21 | 2024-01-30 | 2024-02-27 | over a year's end
            2023-10-12 | 2023-11-23 | 2024-02-01 | 2024-02-29 | the last day is a leap day
            2024-02-29 | 2024-04-11 | 2024-06-20 | 2024-07-18 | received on a leap day
            2026-10-11 | 2026-11-22 | 2027-01-31 | 2027-02-28 | the end of a short month
            2025-03-29 | 2025-05-10 | 2025-07-19 | 2025-08-16 | the clocks change on the next day
            2026-09-23 | 2026-11-04 | 2027-01-13 | 2027-02-10 | six weeks, sixteen weeks and twenty weeks
            """)
    void runs_from_the_day_the_request_was_received(
            LocalDate receivedOn, LocalDate decision, LocalDate noPlanNotice, LocalDate finalPlan, String because) {
        assertThat(ASSESSMENT_DECISION.dueOn(receivedOn)).as(because).isEqualTo(decision);
        assertThat(NO_PLAN_NOTICE.dueOn(receivedOn)).as(because).isEqualTo(noPlanNotice);
        assertThat(FINAL_PLAN.dueOn(receivedOn)).as(because).isEqualTo(finalPlan);
    }

    @ParameterizedTest(name = "a draft sent {0} leaves time until {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-22 | 2025-05-06 | fifteen days, the day of service being the first
            2025-12-19 | 2026-01-02 | Christmas counts
            2024-02-15 | 2024-02-29 | until a leap day
            2025-02-14 | 2025-02-28 | until a month's end
            2025-02-15 | 2025-03-01 | over a month's end
            """)
    void for_representations_counts_the_day_on_which_the_draft_was_sent(
            LocalDate sentOn, LocalDate until, String because) {
        assertThat(REPRESENTATIONS.dueOn(sentOn)).as(because).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"ASSESSMENT_DECISION, 42", "NO_PLAN_NOTICE, 112", "FINAL_PLAN, 140", "REPRESENTATIONS, 14"})
    void ends_that_many_days_after_it_began(TimeLimit limit, int lastDay) {
        assertThat(limit.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"ASSESSMENT_DECISION, 6", "NO_PLAN_NOTICE, 16", "FINAL_PLAN, 20"})
    void lasts_as_many_weeks_as_the_law_says(TimeLimit limit, int weeks) {
        assertThat(limit.weeks()).isEqualTo(weeks);
    }

    @Test
    void runs_from_the_request_unless_it_is_that_of_the_family() {
        assertThat(TimeLimit.FROM_THE_REQUEST).containsExactly(ASSESSMENT_DECISION, NO_PLAN_NOTICE, FINAL_PLAN);
    }

    @ParameterizedTest
    @EnumSource
    void is_met_on_its_last_day_and_missed_on_the_next_whatever_the_date(TimeLimit limit) {
        assertThat(everyDayOfTenYears()).allSatisfy(startedOn -> {
            var dueOn = limit.dueOn(startedOn);

            assertThat(Timeliness.on(dueOn, dueOn, null)).isEqualTo(Timeliness.DUE);
            assertThat(Timeliness.on(dueOn.plusDays(1), dueOn, null)).isEqualTo(Timeliness.OVERDUE);
            assertThat(Timeliness.on(dueOn.plusYears(1), dueOn, dueOn)).isEqualTo(Timeliness.MET_IN_TIME);
            assertThat(Timeliness.on(dueOn.plusYears(1), dueOn, dueOn.plusDays(1)))
                    .isEqualTo(Timeliness.MET_LATE);
        });
    }

    @Test
    void counted_in_weeks_ends_on_the_weekday_it_began_whatever_the_date() {
        assertThat(everyDayOfTenYears()).allSatisfy(startedOn -> {
            assertThat(ASSESSMENT_DECISION.dueOn(startedOn).getDayOfWeek()).isEqualTo(startedOn.getDayOfWeek());
            assertThat(NO_PLAN_NOTICE.dueOn(startedOn).getDayOfWeek()).isEqualTo(startedOn.getDayOfWeek());
            assertThat(FINAL_PLAN.dueOn(startedOn).getDayOfWeek()).isEqualTo(startedOn.getDayOfWeek());
        });
    }

    @ParameterizedTest
    @EnumSource
    void names_the_regulation_that_sets_it(TimeLimit limit) {
        assertThat(limit.citation()).matches("SEND Regulations 2014, reg\\. \\d+\\(\\d\\)");
    }

    private static Stream<LocalDate> everyDayOfTenYears() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2034, 1, 1));
    }
}
