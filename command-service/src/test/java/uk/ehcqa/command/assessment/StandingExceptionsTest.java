package uk.ehcqa.command.assessment;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.timeliness.ExceptionGround.ABSENCE_FROM_AREA;
import static uk.ehcqa.shared.timeliness.ExceptionGround.SCHOOL_CLOSURE;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.ExceptionReturned;
import uk.ehcqa.shared.assessment.ExceptionWithdrawn;
import uk.ehcqa.shared.assessment.RequestAdvice;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Closed from 1 March to 2 April: the advice may have been asked for from 22 February to 27 March. */
class StandingExceptionsTest {

    static final ExceptionRecorded CLOSED = exception(SCHOOL_CLOSURE, "2025-03-01", "2025-04-02");
    static final AdviceRequested ADVISED = new AdviceRequested(CASE, 1, LocalDate.of(2025, 3, 3));
    static final ExceptionWithdrawn TAKEN_BACK = new ExceptionWithdrawn(CASE, 1, 1, "Slip");

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-22", "2025-03-27"})
    void keep_their_ground_when_the_advice_is_dated_within_the_closure(LocalDate date) {
        june.given(OPENED, REQUESTED, AGREED, ADVISED, CLOSED)
                .when(correct(Step.ADVICE_REQUESTED, date))
                .expectSuccessfulHandlerExecution();
        june.given(OPENED, REQUESTED, AGREED, CLOSED)
                .when(new RequestAdvice(CASE, date))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-21", "2025-03-28"})
    void refuse_advice_that_is_dated_outside_the_closure(LocalDate date) {
        june.given(OPENED, REQUESTED, AGREED, ADVISED, CLOSED)
                .when(correct(Step.ADVICE_REQUESTED, date))
                .expectNoEvents()
                .expectExceptionMessage("EXCEPTION_WOULD_LOSE_ITS_GROUND");
        june.given(OPENED, REQUESTED, AGREED, CLOSED)
                .when(new RequestAdvice(CASE, date))
                .expectNoEvents()
                .expectExceptionMessage("EXCEPTION_WOULD_LOSE_ITS_GROUND");
    }

    @Test
    void stand_in_nobodys_way_once_they_are_taken_back() {
        june.given(OPENED, REQUESTED, AGREED, ADVISED, CLOSED, TAKEN_BACK)
                .when(correct(Step.ADVICE_REQUESTED, LocalDate.of(2025, 2, 21)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void stand_in_nobodys_way_when_only_a_return_told_of_them() {
        june.given(OPENED, REQUESTED, AGREED, ADVISED, new ExceptionReturned(CASE, 1, TimeLimit.FINAL_PLAN))
                .when(correct(Step.ADVICE_REQUESTED, LocalDate.of(2025, 2, 21)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void stand_in_nobodys_way_when_they_had_no_ground_before() {
        june.given(OPENED, REQUESTED, AGREED, CLOSED, new AdviceRequested(CASE, 1, LocalDate.of(2025, 2, 12)))
                .when(correct(Step.ADVICE_REQUESTED, LocalDate.of(2025, 2, 13)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void keep_the_four_weeks_of_an_absence_when_the_receipt_moves_by_as_much_as_they_allow() {
        var away = exception(ABSENCE_FROM_AREA, "2024-12-09", "2025-02-04");
        june.given(OPENED, REQUESTED, AGREED, away)
                .when(correct(Step.REQUEST_RECEIVED, LocalDate.of(2025, 1, 8)))
                .expectSuccessfulHandlerExecution();
        june.given(OPENED, REQUESTED, AGREED, away)
                .when(correct(Step.REQUEST_RECEIVED, LocalDate.of(2025, 1, 9)))
                .expectNoEvents()
                .expectExceptionMessage("EXCEPTION_WOULD_LOSE_ITS_GROUND");
    }

    private static ExceptionRecorded exception(ExceptionGround ground, String firstDay, String lastDay) {
        return new ExceptionRecorded(
                CASE,
                1,
                1,
                ground,
                LocalDate.parse(firstDay),
                LocalDate.parse(lastDay),
                Set.of(TimeLimit.FINAL_PLAN),
                "Letter of 1 March");
    }

    private static CorrectStepDate correct(Step step, LocalDate date) {
        return new CorrectStepDate(CASE, 1, step, date, "Slip");
    }
}
