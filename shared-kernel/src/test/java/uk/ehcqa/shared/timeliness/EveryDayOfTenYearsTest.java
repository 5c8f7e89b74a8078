package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static uk.ehcqa.shared.timeliness.LengthsToConfirm.USUAL;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;

import java.time.LocalDate;
import java.time.Month;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.shared.calendar.WorkingDays;

/** What holds of every limit, whatever the day from which it is counted. */
class EveryDayOfTenYearsTest {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final LocalDate END = LocalDate.of(2030, 1, 1);

    @ParameterizedTest
    @MethodSource("limits")
    void no_limit_ends_before_it_begins(UnaryOperator<LocalDate> dueOn) {
        assertThat(days()).allSatisfy(day -> assertThat(dueOn.apply(day)).isAfterOrEqualTo(day));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whoever_starts_later_is_never_due_sooner(UnaryOperator<LocalDate> dueOn) {
        assertThat(days())
                .allSatisfy(day -> assertThat(dueOn.apply(day.plusDays(1))).isAfterOrEqualTo(dueOn.apply(day)));
    }

    @Test
    void a_limit_of_working_days_ends_on_one() {
        assertThat(days()).allSatisfy(day -> {
            assertThat(WorkingDays.isWorkingDay(AppealRules.dueOn(AppealLimit.MEDIATION_CERTIFICATE, day, USUAL)))
                    .isTrue();
            assertThat(WorkingDays.isWorkingDay(MoveRules.transferDueOn(day, day)))
                    .isTrue();
        });
    }

    @Test
    void fifteen_working_days_are_over_after_eighteen_to_twenty_six_days() {
        assertThat(days())
                .allSatisfy(day -> assertThat(MoveRules.transferDueOn(day, day))
                        .isAfterOrEqualTo(day.plusDays(18))
                        .isBefore(day.plusDays(27)));
    }

    @Test
    void a_time_to_appeal_ends_on_the_first_working_day_after_the_two_months_and_after_august_or_new_year() {
        assertThat(days()).allSatisfy(day -> {
            var end = day.plusMonths(2);
            var last = AppealRules.appealBy(day, null);

            assertThat(WorkingDays.isWorkingDay(last)).isTrue();
            if (end.getMonth() == Month.AUGUST) {
                assertThat(last)
                        .isBetween(
                                end.withMonth(9).withDayOfMonth(1),
                                end.withMonth(9).withDayOfMonth(3));
            } else if (end.getMonth() == Month.DECEMBER && end.getDayOfMonth() >= 25) {
                assertThat(last)
                        .isBetween(LocalDate.of(end.getYear() + 1, 1, 2), LocalDate.of(end.getYear() + 1, 1, 5));
            } else {
                assertThat(last).isBetween(end, end.plusDays(4));
            }
        });
    }

    @Test
    void a_certificate_never_shortens_the_time_to_appeal() {
        assertThat(days().limit(1500)).allSatisfy(day -> {
            for (var wait = 0; wait <= 90; wait += 7) {
                assertThat(AppealRules.appealBy(day, day.plusDays(wait)))
                        .isAfterOrEqualTo(AppealRules.appealBy(day, null));
            }
        });
    }

    @Test
    void the_weeks_of_a_limit_end_on_the_weekday_on_which_they_began() {
        assertThat(days())
                .allSatisfy(day -> TimeLimit.FROM_THE_REQUEST.forEach(
                        limit -> assertThat(limit.dueOn(day).getDayOfWeek()).isEqualTo(day.getDayOfWeek())));
    }

    @Test
    void whatever_the_meeting_the_amended_plan_is_due_eight_weeks_after_a_notice_that_went_with_the_decision() {
        assertThat(days())
                .allSatisfy(day -> assertThat(ReviewRules.amendedPlanDueAfterMeeting(day))
                        .isEqualTo(ReviewRules.amendedPlanDueAfterNotice(ReviewRules.decisionDueOn(day))));
    }

    @Test
    void what_comes_before_a_meeting_or_a_transfer_comes_no_later_for_an_earlier_one() {
        assertThat(days()).allSatisfy(day -> {
            assertThat(ReviewRules.beforeMeetingDueOn(day)).isBefore(day);
            assertThat(ReviewRules.beforeMeetingDueOn(day)).isBefore(ReviewRules.beforeMeetingDueOn(day.plusDays(1)));
            assertThat(TransferRules.dueOn(day)).isBefore(day);
            assertThat(TransferRules.dueOn(day)).isBeforeOrEqualTo(TransferRules.dueOn(day.plusDays(1)));
        });
    }

    @Test
    void an_assessment_spares_another_for_six_months_and_no_longer() {
        assertThat(days()).allSatisfy(day -> {
            assertThat(ReassessmentRules.needNotAssess(day, day.minusDays(1), USUAL))
                    .isFalse();
            assertThat(ReassessmentRules.needNotAssess(day, day, USUAL)).isTrue();
            assertThat(ReassessmentRules.needNotAssess(day, day.plusMonths(6).minusDays(1), USUAL))
                    .isTrue();
            assertThat(ReassessmentRules.needNotAssess(day, day.plusMonths(6).plusDays(1), USUAL))
                    .isFalse();
        });
    }

    static Stream<Named<UnaryOperator<LocalDate>>> limits() {
        return Stream.of(
                        Stream.of(TimeLimit.values()).map(limit -> limit(limit.name(), limit::dueOn)),
                        Stream.of(AppealLimit.values())
                                .map(limit -> limit(limit.name(), day -> AppealRules.dueOn(limit, day, USUAL))),
                        Stream.of(
                                limit("advice", AdviceRules::dueOn),
                                limit("reply of a setting", ConsultationRules::replyBy),
                                limit(
                                        "review of an under-five",
                                        day -> ReviewRules.underFivesConsider(day, CAUTIOUS)
                                                .last()),
                                limit("review", day -> ReviewRules.reviewDueOn(day, CAUTIOUS)),
                                limit(
                                        "review after takeover",
                                        day -> ReviewRules.reviewDueAfterTakeover(day, CAUTIOUS)),
                                limit("family told of takeover", ReviewRules::familyToldOfTakeoverBy),
                                limit("report", ReviewRules::reportDueOn),
                                limit("decision", ReviewRules::decisionDueOn),
                                limit("comments", ReviewRules::commentUntil),
                                limit("amended plan after notice", ReviewRules::amendedPlanDueAfterNotice),
                                limit("amended plan after meeting", ReviewRules::amendedPlanDueAfterMeeting),
                                limit("mediation adviser", AppealRules::contactAdviserBy),
                                limit("appeal", day -> AppealRules.appealBy(day, null)),
                                limit("transfer of a plan", day -> MoveRules.transferDueOn(day, day)),
                                limit("decision on a reassessment", day -> ReassessmentRules.decisionDueOn(day, USUAL)),
                                limit("plan after a reassessment", ReassessmentRules::planDueOn),
                                limit(
                                        "end of compulsory school age",
                                        day -> CompulsorySchoolAge.endsOn(day, CAUTIOUS.schoolAgeEnds())),
                                limit("end of the last academic year", CeasingRules::endOfLastAcademicYear),
                                limit("end of the last training", CeasingRules::endOfLastTraining)))
                .flatMap(limits -> limits);
    }

    private static Named<UnaryOperator<LocalDate>> limit(String name, UnaryOperator<LocalDate> dueOn) {
        return named(name, dueOn);
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(END);
    }
}
