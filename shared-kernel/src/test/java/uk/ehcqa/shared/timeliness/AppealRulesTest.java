package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealRulesTest {

    @ParameterizedTest(name = "a notice of {0}: by {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02 | 2026-05-02 | the day of the same number, although a Saturday
            2026-12-31 | 2027-02-28 | February has no 31st
            2027-12-31 | 2028-02-29 | in a leap year it ends a day later
            2026-06-15 | 2026-08-15 | August counts
            2026-10-26 | 2026-12-26 | and so does Christmas
            """)
    void the_family_turns_to_a_mediation_adviser_within_two_months(
            LocalDate noticeSentOn, LocalDate last, String because) {
        assertThat(AppealRules.contactAdviserBy(noticeSentOn)).as(because).isEqualTo(last);
    }

    @ParameterizedTest(name = "a notice of {0}, a certificate of {1}: by {2}; {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2026-03-02 | none       | 2026-05-05 | 2 May is a Saturday, 4 May a bank holiday
            2026-03-03 | none       | 2026-05-05 | 3 May is a Sunday
            2026-03-05 | none       | 2026-05-05 | a working day stays
            2026-03-05 | 2026-03-20 | 2026-05-05 | two months from the notice are later
            2026-03-05 | 2026-04-05 | 2026-05-05 | both end on the same day
            2026-03-05 | 2026-04-07 | 2026-05-07 | a month from the certificate is later
            2026-03-05 | 2026-05-31 | 2026-06-30 | June has no 31st
            2025-12-31 | none       | 2026-03-02 | 28 February is a Saturday
            """)
    void an_appeal_is_made_within_two_months_of_the_notice_or_a_month_of_the_certificate(
            LocalDate noticeSentOn, @Nullable LocalDate certificateIssuedOn, LocalDate last, String because) {
        assertThat(AppealRules.appealBy(noticeSentOn, certificateIssuedOn))
                .as(because)
                .isEqualTo(last);
    }

    @ParameterizedTest(name = "two months that end on {0}: by {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-31 | 2026-07-31 | the day before
            2021-07-31 | 2021-08-02 | a Saturday in July ends on the next working day
            2026-08-01 | 2026-09-01 | the first of August
            2026-08-19 | 2026-09-01 | in the middle
            2026-08-30 | 2026-09-01 | the day before the last
            2029-08-15 | 2029-09-03 | 1 September is a Saturday
            2024-08-15 | 2024-09-02 | 1 September is a Sunday
            2026-09-01 | 2026-09-01 | the day after
            """)
    void a_time_that_ends_in_august_ends_on_the_first_working_day_of_september(
            LocalDate ends, LocalDate last, String because) {
        assertThat(AppealRules.appealBy(ends.minusMonths(2), null)).as(because).isEqualTo(last);
    }

    @ParameterizedTest(name = "two months that end on {0}: by {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-24 | 2026-12-24 | the day before
            2026-12-25 | 2027-01-04 | Christmas Day; 2 January is a Saturday
            2026-12-30 | 2027-01-04 | a working day between
            2027-01-01 | 2027-01-04 | New Year's Day
            2025-12-29 | 2026-01-02 | the Friday after New Year's Day
            2027-12-28 | 2028-01-04 | 3 January stands in for New Year's Day
            2028-01-01 | 2028-01-04 | as it does for its own day
            2027-01-05 | 2027-01-05 | after it
            """)
    void a_time_that_ends_from_christmas_to_new_year_ends_on_the_first_working_day_after(
            LocalDate ends, LocalDate last, String because) {
        assertThat(AppealRules.appealBy(ends.minusMonths(2), null)).as(because).isEqualTo(last);
    }

    @Test
    void
            an_appeal_is_never_due_on_a_day_on_which_the_tribunal_does_not_work_nor_before_the_two_months_whatever_the_day() {
        assertThat(LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2030, 1, 1)))
                .allSatisfy(noticeSentOn -> {
                    var last = AppealRules.appealBy(noticeSentOn, null);

                    assertThat(last).isAfterOrEqualTo(AppealRules.contactAdviserBy(noticeSentOn));
                    assertThat(last.getMonth() != Month.AUGUST || last.getDayOfMonth() <= 2)
                            .isTrue();
                    assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    assertThat(AppealRules.appealBy(noticeSentOn.plusDays(1), null))
                            .isAfterOrEqualTo(last);
                    assertThat(AppealRules.appealBy(noticeSentOn, noticeSentOn)).isEqualTo(last);
                });
    }

    @ParameterizedTest(name = "{0} from Monday 14 December 2026: by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            MEDIATION                          | 2027-01-13
            MEDIATION_CERTIFICATE              | 2026-12-17
            OTHER_MATTERS                      | 2026-12-28
            ASSESSMENT_AFTER_ALL               | 2026-12-28
            NO_PLAN_NOTICE_AFTER_ORDER         | 2027-02-22
            FINAL_PLAN_AFTER_ORDER_TO_ASSESS   | 2027-03-22
            DRAFT_PLAN_AFTER_ORDER             | 2027-01-18
            FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE | 2027-03-01
            CONTENTS_AMENDED                   | 2027-01-18
            SCHOOL_NAMED                       | 2026-12-28
            PLAN_MAINTAINED                    | 2026-12-14
            RECOMMENDATIONS_ANSWERED           | 2027-01-18
            """)
    void every_limit_runs_from_one_day_and_holidays_move_none_but_the_certificate(AppealLimit limit, LocalDate last) {
        assertThat(AppealRules.dueOn(limit, LocalDate.of(2026, 12, 14), LengthsToConfirm.USUAL))
                .isEqualTo(last);
    }

    @Test
    void recommendations_are_answered_in_the_weeks_that_the_lawyer_of_the_authority_has_confirmed() {
        var confirmed = new LengthsToConfirm(6, 15, 3, 8);
        var decided = LocalDate.of(2026, 12, 14);

        assertThat(AppealRules.dueOn(AppealLimit.RECOMMENDATIONS_ANSWERED, decided, confirmed))
                .isEqualTo("2027-02-08");
        assertThat(AppealRules.dueOn(AppealLimit.CONTENTS_AMENDED, decided, confirmed))
                .isEqualTo("2027-01-18");
    }

    @ParameterizedTest(name = "mediation that ends on {0}: a certificate by {1}")
    @CsvSource({"2026-12-17, 2026-12-22", "2026-12-23, 2026-12-30", "2026-04-02, 2026-04-09"})
    void a_certificate_is_issued_in_three_working_days(LocalDate heldOn, LocalDate last) {
        assertThat(AppealRules.dueOn(AppealLimit.MEDIATION_CERTIFICATE, heldOn, LengthsToConfirm.USUAL))
                .isEqualTo(last);
    }
}
