package uk.ehcqa.command.assessment;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.timeliness.ExceptionGround.ABSENCE_FROM_AREA;
import static uk.ehcqa.shared.timeliness.ExceptionGround.EXCEPTIONAL_PERSONAL_CIRCUMSTANCES;
import static uk.ehcqa.shared.timeliness.ExceptionGround.SCHOOL_CLOSURE;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.ExceptionReturned;
import uk.ehcqa.shared.assessment.ExceptionWithdrawn;
import uk.ehcqa.shared.assessment.RecordDelayReason;
import uk.ehcqa.shared.assessment.RecordException;
import uk.ehcqa.shared.assessment.StepRefusal;
import uk.ehcqa.shared.assessment.WithdrawException;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

class RecordExceptionTest {

    static final LocalDate FIRST = LocalDate.of(2025, 2, 1);
    static final LocalDate TWENTY_EIGHTH = LocalDate.of(2025, 2, 28);
    static final ExceptionRecorded AWAY = new ExceptionRecorded(
            CASE, 1, 1, ABSENCE_FROM_AREA, FIRST, TWENTY_EIGHTH, Set.of(TimeLimit.FINAL_PLAN), "Letter of 1 March");

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Test
    void holds_for_an_absence_of_four_weeks_to_the_day() {
        june.given(OPENED, REQUESTED, AGREED).when(away(FIRST, TWENTY_EIGHTH)).expectEvents(AWAY);
    }

    @Test
    void is_refused_for_an_absence_one_day_short_of_four_weeks() {
        refused(away(FIRST, LocalDate.of(2025, 2, 27)), StepRefusal.EXCEPTION_UNDER_FOUR_WEEKS);
    }

    @ParameterizedTest(name = "away from {0} to {1}, for a limit {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2024-12-09, 2025-02-02, FINAL_PLAN,          -
            2024-12-09, 2025-02-01, FINAL_PLAN,          ABSENCE_UNDER_FOUR_WEEKS_IN_THE_PERIOD
            2025-04-29, 2025-06-30, FINAL_PLAN,          -
            2025-04-30, 2025-06-30, FINAL_PLAN,          ABSENCE_UNDER_FOUR_WEEKS_IN_THE_PERIOD
            2025-04-01, 2025-04-28, NO_PLAN_NOTICE,      -
            2025-04-02, 2025-04-30, NO_PLAN_NOTICE,      ABSENCE_UNDER_FOUR_WEEKS_IN_THE_PERIOD
            2025-01-21, 2025-02-28, ASSESSMENT_DECISION, -
            2025-01-22, 2025-02-28, ASSESSMENT_DECISION, ABSENCE_UNDER_FOUR_WEEKS_IN_THE_PERIOD
            """)
    void holds_for_an_absence_with_four_weeks_between_the_request_and_the_limit(
            LocalDate firstDay, LocalDate lastDay, TimeLimit limit, @Nullable String refusal) {
        var told = june.given(OPENED, REQUESTED, AGREED)
                .when(exception(ABSENCE_FROM_AREA, firstDay, lastDay, Set.of(limit)));
        if (refusal == null) {
            told.expectSuccessfulHandlerExecution();
        } else {
            told.expectNoEvents().expectExceptionMessage(refusal);
        }
    }

    @Test
    void is_refused_for_an_absence_that_is_long_enough_for_the_last_of_its_limits_only() {
        refused(
                exception(
                        ABSENCE_FROM_AREA,
                        LocalDate.of(2025, 2, 1),
                        LocalDate.of(2025, 5, 1),
                        Set.of(TimeLimit.ASSESSMENT_DECISION, TimeLimit.FINAL_PLAN)),
                StepRefusal.ABSENCE_UNDER_FOUR_WEEKS_IN_THE_PERIOD);
    }

    @Test
    void needs_no_length_for_exceptional_personal_circumstances() {
        june.given(OPENED, REQUESTED, AGREED)
                .when(exception(EXCEPTIONAL_PERSONAL_CIRCUMSTANCES, FIRST, FIRST, Set.of(TimeLimit.FINAL_PLAN)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_for_a_circumstance_that_was_over_before_the_request() {
        refused(away(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 1, 5)), StepRefusal.EXCEPTION_OUTSIDE_THE_PERIOD);
    }

    @Test
    void may_begin_on_the_last_day_of_a_limit_that_it_bears_on() {
        var lastDay = LocalDate.of(2025, 5, 26);
        june.given(OPENED, REQUESTED, AGREED)
                .when(exception(EXCEPTIONAL_PERSONAL_CIRCUMSTANCES, lastDay, lastDay, Set.of(TimeLimit.FINAL_PLAN)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_when_it_began_after_the_date_that_it_should_excuse() {
        var dayAfter = LocalDate.of(2025, 5, 27);
        refused(
                exception(EXCEPTIONAL_PERSONAL_CIRCUMSTANCES, dayAfter, dayAfter, Set.of(TimeLimit.FINAL_PLAN)),
                StepRefusal.EXCEPTION_BEGAN_AFTER_THE_DATE);
    }

    @Test
    void is_refused_when_it_began_after_one_of_the_dates_that_it_should_excuse() {
        refused(
                exception(
                        EXCEPTIONAL_PERSONAL_CIRCUMSTANCES,
                        LocalDate.of(2025, 2, 18),
                        LocalDate.of(2025, 2, 20),
                        Set.of(TimeLimit.ASSESSMENT_DECISION, TimeLimit.FINAL_PLAN)),
                StepRefusal.EXCEPTION_BEGAN_AFTER_THE_DATE);
    }

    @Test
    void is_refused_when_it_bears_on_nothing() {
        refused(exception(ABSENCE_FROM_AREA, FIRST, TWENTY_EIGHTH, Set.of()), StepRefusal.EXCEPTION_BEARS_ON_NOTHING);
    }

    @Test
    void never_bears_on_the_familys_time_for_representations() {
        refused(
                exception(ABSENCE_FROM_AREA, FIRST, TWENTY_EIGHTH, Set.of(TimeLimit.REPRESENTATIONS)),
                StepRefusal.EXCEPTION_CANNOT_BEAR_ON_REPRESENTATIONS);
    }

    @Test
    void is_refused_for_a_closure_when_the_advice_was_requested_more_than_a_week_before_it() {
        june.given(OPENED, REQUESTED, AGREED, new AdviceRequested(CASE, 1, LocalDate.of(2025, 2, 10)))
                .when(exception(
                        SCHOOL_CLOSURE,
                        LocalDate.of(2025, 2, 18),
                        LocalDate.of(2025, 3, 20),
                        Set.of(TimeLimit.FINAL_PLAN)))
                .expectNoEvents()
                .expectExceptionMessage("EXCEPTION_DOES_NOT_COVER_ADVICE");
    }

    @Test
    void is_numbered_apart_from_the_one_a_return_reported() {
        june.given(OPENED, REQUESTED, new ExceptionReturned(CASE, 1, TimeLimit.FINAL_PLAN))
                .when(away(FIRST, TWENTY_EIGHTH))
                .expectEvents(AWAY);
    }

    @Test
    void can_be_taken_back_with_a_reason_once() {
        june.given(OPENED, REQUESTED, AWAY)
                .when(new WithdrawException(CASE, 1, 1, "They were away for three weeks only"))
                .expectEvents(new ExceptionWithdrawn(CASE, 1, 1, "They were away for three weeks only"));
    }

    @Test
    void cannot_be_taken_back_twice() {
        june.given(OPENED, REQUESTED, AWAY, new ExceptionWithdrawn(CASE, 1, 1, "Slip"))
                .when(new WithdrawException(CASE, 1, 1, "Slip"))
                .expectNoEvents()
                .expectExceptionMessage("EXCEPTION_UNKNOWN");
    }

    @Test
    void is_another_thing_than_a_delay_reason_which_needs_a_missed_limit() {
        june.given(OPENED, REQUESTED, AGREED)
                .when(new RecordDelayReason(
                        CASE, 1, TimeLimit.ASSESSMENT_DECISION, DelayReason.FAMILY_ASKED_FOR_MORE_TIME))
                .expectNoEvents()
                .expectExceptionMessage("LIMIT_NOT_MISSED");
    }

    private static RecordException away(LocalDate firstDay, LocalDate lastDay) {
        return exception(ABSENCE_FROM_AREA, firstDay, lastDay, Set.of(TimeLimit.FINAL_PLAN));
    }

    private static RecordException exception(
            ExceptionGround ground, LocalDate firstDay, LocalDate lastDay, Set<TimeLimit> bearsOn) {
        return new RecordException(CASE, 1, ground, firstDay, lastDay, bearsOn, "Letter of 1 March");
    }

    private void refused(RecordException command, StepRefusal refusal) {
        june.given(OPENED, REQUESTED, AGREED).when(command).expectNoEvents().expectExceptionMessage(refusal.name());
    }
}
