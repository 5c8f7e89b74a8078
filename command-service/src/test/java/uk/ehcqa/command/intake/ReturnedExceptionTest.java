package uk.ehcqa.command.intake;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.RECEIVED;
import static uk.ehcqa.command.casework.CaseFixture.REFERENCE;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.ROWAN;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.ExceptionReturned;
import uk.ehcqa.shared.assessment.ExceptionWithdrawn;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.ReturnedExceptionWithdrawn;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.refusal.Remark;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.ReturnedOutcome;
import uk.ehcqa.shared.sen2.ReturnedRecord;
import uk.ehcqa.shared.sen2.ReturnedRecord.Assessment;
import uk.ehcqa.shared.sen2.ReturnedRecord.Request;
import uk.ehcqa.shared.sen2.TakeInRecord;
import uk.ehcqa.shared.sen2.TakenIn;
import uk.ehcqa.shared.timeliness.ExceptionGround;

class ReturnedExceptionTest {

    static final ExceptionRecorded RECORDED_HERE = new ExceptionRecorded(
            CASE,
            1,
            1,
            ExceptionGround.ABSENCE_FROM_AREA,
            LocalDate.of(2025, 2, 1),
            LocalDate.of(2025, 3, 1),
            Set.of(FINAL_PLAN),
            "Letter");

    final FixtureConfiguration<EhcCase> autumn = caseOn(LocalDate.of(2026, 11, 2));

    @ParameterizedTest(name = "told by one of {0}, taken back by one of {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-09-30, 2026-10-31, TAKEN_BACK
        2026-10-31, 2026-10-31, TAKEN_BACK
        2026-10-31, 2026-10-30, RETURN_IS_OLDER
        2026-10-31, -,          WEEK_20_OF_UNKNOWN_DAY
        -,          2026-10-31, WEEK_20_OF_UNKNOWN_DAY
        -,          -,          WEEK_20_OF_UNKNOWN_DAY
        """)
    void is_taken_back_by_a_return_that_is_known_not_to_be_older(
            @Nullable LocalDate told, @Nullable LocalDate takenBack, String outcome) {
        var result = given(returned(told)).when(week20(false, takenBack));
        if (outcome.equals("TAKEN_BACK")) {
            result.expectEvents(new ReturnedExceptionWithdrawn(CASE, 1, day(takenBack)))
                    .expectResultMessagePayload(added());
        } else {
            result.expectNoEvents().expectResultMessagePayload(leftAlone(outcome));
        }
    }

    @ParameterizedTest(name = "taken back by a return of 31 October, told again by one of {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-01, TOLD_AGAIN
        2026-10-31, TOLD_AGAIN
        2026-10-30, RETURN_IS_OLDER
        -,          WEEK_20_OF_UNKNOWN_DAY
        """)
    void can_be_told_again_by_a_return_that_is_known_not_to_be_older(@Nullable LocalDate day, String outcome) {
        var takenBack = new ReturnedExceptionWithdrawn(CASE, 1, LocalDate.of(2026, 10, 31));
        var result = given(returned(LocalDate.of(2026, 9, 30)), takenBack).when(week20(true, day));
        if (outcome.equals("TOLD_AGAIN")) {
            result.expectEvents(returned(day)).expectResultMessagePayload(added());
        } else {
            result.expectNoEvents().expectResultMessagePayload(leftAlone(outcome));
        }
    }

    @Test
    void stays_when_a_later_return_does_not_say() {
        given(returned(LocalDate.of(2026, 9, 30)))
                .when(week20(null, LocalDate.of(2026, 10, 31)))
                .expectNoEvents()
                .expectResultMessagePayload(known());
    }

    @Test
    void is_known_when_it_is_told_again_and_so_is_its_end() {
        given(returned(LocalDate.of(2026, 9, 30)))
                .when(week20(true, LocalDate.of(2026, 10, 31)))
                .expectNoEvents()
                .expectResultMessagePayload(known());
        given(returned(LocalDate.of(2026, 9, 30)), new ReturnedExceptionWithdrawn(CASE, 1, LocalDate.of(2026, 10, 31)))
                .when(week20(false, LocalDate.of(2026, 9, 1)))
                .expectNoEvents()
                .expectResultMessagePayload(known());
    }

    @Test
    void is_no_part_of_what_somebody_recorded_here() {
        given(RECORDED_HERE)
                .when(week20(false, LocalDate.of(2026, 10, 31)))
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone("EXCEPTION_RECORDED_HERE"));
        given(RECORDED_HERE)
                .when(week20(true, LocalDate.of(2026, 10, 31)))
                .expectNoEvents()
                .expectResultMessagePayload(known());
    }

    @Test
    void goes_alone_where_somebody_recorded_another() {
        given(returned(LocalDate.of(2026, 9, 30)), RECORDED_HERE)
                .when(week20(false, LocalDate.of(2026, 10, 31)))
                .expectEvents(new ReturnedExceptionWithdrawn(CASE, 1, LocalDate.of(2026, 10, 31)))
                .expectResultMessagePayload(new TakenIn(
                        REFERENCE,
                        Set.of(ReturnModule.ASSESSMENT),
                        Map.of(ReturnModule.ASSESSMENT, new Remark("EXCEPTION_RECORDED_HERE", "Week20", Map.of()))));
    }

    @Test
    void does_not_come_back_once_somebody_took_it_back_here() {
        given(returned(LocalDate.of(2026, 9, 30)), new ExceptionWithdrawn(CASE, 1, 0, "They were here"))
                .when(week20(true, LocalDate.of(2026, 10, 31)))
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone("EXCEPTION_TAKEN_BACK_HERE"));
    }

    @Test
    void is_not_told_by_a_return_that_is_older_than_the_one_that_told_of_the_request() {
        autumn.given(new CaseOpened(CASE, REFERENCE, ROWAN, LocalDate.of(2026, 10, 31)), REQUESTED, AGREED)
                .when(week20(true, LocalDate.of(2026, 9, 30)))
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone("RETURN_IS_OLDER"));
    }

    @Test
    void is_told_by_an_older_return_of_a_request_that_no_later_one_holds() {
        var opened = new CaseOpened(CASE, REFERENCE, ROWAN, LocalDate.of(2026, 10, 31));
        autumn.given(opened)
                .when(week20(true, LocalDate.of(2026, 9, 30)))
                .expectEvents(REQUESTED, AGREED, returned(LocalDate.of(2026, 9, 30)));
    }

    private TestExecutor<EhcCase> given(Object... more) {
        var history = new ArrayList<Object>(List.of(OPENED, REQUESTED, AGREED));
        history.addAll(List.of(more));
        return autumn.given(history);
    }

    private static ExceptionReturned returned(@Nullable LocalDate asOf) {
        return new ExceptionReturned(CASE, 1, FINAL_PLAN, asOf);
    }

    private static TakeInRecord week20(@Nullable Boolean applies, @Nullable LocalDate asOf) {
        var request = new Request(
                RECEIVED,
                RequestSource.PARENT_OR_YOUNG_PERSON,
                ReturnedOutcome.YES,
                LocalDate.of(2025, 2, 10),
                false,
                false,
                false);
        var assessment = new Assessment(ReturnedOutcome.PENDING, null, false, false, applies);
        var record = new ReturnedRecord(request, assessment, null, null, PlanParticulars.NONE, PlanParticulars.NONE);
        return new TakeInRecord(CASE, ROWAN, record, List.of(RECEIVED), asOf);
    }

    private static TakenIn known() {
        return new TakenIn(REFERENCE, Set.of(), Map.of());
    }

    private static TakenIn added() {
        return new TakenIn(REFERENCE, Set.of(ReturnModule.ASSESSMENT), Map.of());
    }

    private static TakenIn leftAlone(String code) {
        var field = code.equals("RETURN_IS_OLDER") ? null : "Week20";
        return new TakenIn(REFERENCE, Set.of(), Map.of(ReturnModule.ASSESSMENT, new Remark(code, field, Map.of())));
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return java.util.Objects.requireNonNull(day);
    }
}
