package uk.ehcqa.command.assessment;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.DRAFTED;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.assessment.RequestSource.HEALTH;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.CorrectEarlierDraft;
import uk.ehcqa.shared.assessment.CorrectException;
import uk.ehcqa.shared.assessment.CorrectLinkedRequest;
import uk.ehcqa.shared.assessment.CorrectOverturning;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.EarlierDraftDateCorrected;
import uk.ehcqa.shared.assessment.ExceptionDaysCorrected;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.ExceptionWithdrawn;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequestDateCorrected;
import uk.ehcqa.shared.assessment.LinkedRequestMarkedRecordedInError;
import uk.ehcqa.shared.assessment.MarkLinkedRequestRecordedInError;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.OverturningDateCorrected;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The request was received on 6 January 2025, and is to be decided by 17 February. Today is 30 June 2025. */
class CorrectEntriesTest {

    static final LocalDate LINKED_ON = LocalDate.of(2025, 1, 20);
    static final FurtherRequestLinked LINKED = new FurtherRequestLinked(CASE, 1, LINKED_ON, HEALTH);
    static final DraftPlanSent SECOND = resent("2025-05-08");
    static final DraftPlanSent THIRD = resent("2025-05-20");
    static final AssessmentRefused REFUSED = new AssessmentRefused(CASE, 1, LocalDate.of(2025, 2, 10));
    static final RefusalOverturned OVERTURNED = overturnedOn(LocalDate.of(2025, 4, 7));
    static final ExceptionRecorded AWAY = new ExceptionRecorded(
            CASE,
            1,
            1,
            ExceptionGround.ABSENCE_FROM_AREA,
            LocalDate.of(2025, 1, 10),
            LocalDate.of(2025, 2, 14),
            Set.of(TimeLimit.ASSESSMENT_DECISION),
            "A letter");

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Test
    void put_right_when_another_request_was_received() {
        june.given(OPENED, REQUESTED, LINKED)
                .when(request("2025-01-13"))
                .expectEvents(new LinkedRequestDateCorrected(
                        CASE, 1, HEALTH, LINKED_ON, LocalDate.of(2025, 1, 13), "Misread"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "recorded", textBlock = """
            2025-01-05, STEP_BEFORE_EARLIER_STEP
            2025-01-06, recorded
            2025-01-20, DATE_ALREADY_SO
            2025-01-27, REQUEST_ALREADY_RECORDED
            2025-03-03, recorded
            2025-03-04, STEP_AFTER_LATER_STEP
            2025-07-01, STEP_IN_FUTURE
            """)
    void leave_another_request_in_the_time_of_its_assessment(String date, @Nullable String refusal) {
        answered(
                refusal,
                request(date),
                REQUESTED,
                LINKED,
                new FurtherRequestLinked(CASE, 1, LocalDate.of(2025, 1, 27), HEALTH),
                new RequestWithdrawn(CASE, 1, LocalDate.of(2025, 3, 3)));
    }

    @Test
    void find_a_request_under_its_right_date_from_then_on() {
        var corrected =
                new LinkedRequestDateCorrected(CASE, 1, HEALTH, LINKED_ON, LocalDate.of(2025, 1, 13), "Misread");

        answered("LINKED_REQUEST_NOT_ON_RECORD", request("2025-01-14"), REQUESTED, LINKED, corrected);
        june.given(OPENED, REQUESTED, LINKED, corrected)
                .when(new MarkLinkedRequestRecordedInError(CASE, 1, LocalDate.of(2025, 1, 13), HEALTH, "Another case"))
                .expectEvents(new LinkedRequestMarkedRecordedInError(
                        CASE, 1, LocalDate.of(2025, 1, 13), HEALTH, "Another case"));
    }

    @Test
    void put_right_when_a_draft_was_sent_again_that_is_not_the_latest() {
        june.given(OPENED, REQUESTED, AGREED, DRAFTED, SECOND, THIRD)
                .when(new CorrectEarlierDraft(CASE, 1, 1, LocalDate.of(2025, 5, 6), " Misread "))
                .expectEvents(new EarlierDraftDateCorrected(
                        CASE, 1, 1, LocalDate.of(2025, 5, 8), LocalDate.of(2025, 5, 6), "Misread"));
    }

    @ParameterizedTest(name = "draft {0} on {1}: {2}")
    @CsvSource(nullValues = "recorded", textBlock = """
            1, 2025-04-21, STEP_BEFORE_EARLIER_STEP
            1, 2025-04-22, DRAFT_RESENT_ON_SAME_DAY
            1, 2025-04-23, recorded
            1, 2025-05-08, DATE_ALREADY_SO
            1, 2025-05-19, recorded
            1, 2025-05-20, DRAFT_RESENT_ON_SAME_DAY
            1, 2025-05-21, STEP_AFTER_LATER_STEP
            0, 2025-05-06, EARLIER_DRAFT_NOT_ON_RECORD
            2, 2025-05-06, EARLIER_DRAFT_NOT_ON_RECORD
            """)
    void leave_each_draft_between_those_beside_it(int draft, String date, @Nullable String refusal) {
        answered(
                refusal,
                new CorrectEarlierDraft(CASE, 1, draft, LocalDate.parse(date), "Misread"),
                REQUESTED,
                AGREED,
                DRAFTED,
                SECOND,
                THIRD);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(nullValues = "recorded", textBlock = """
            DRAFT_PLAN_SENT,   2025-05-08, recorded
            DRAFT_PLAN_SENT,   2025-05-09, STEP_AFTER_LATER_STEP
            DRAFT_PLAN_RESENT, 2025-05-08, recorded
            DRAFT_PLAN_RESENT, 2025-05-07, STEP_BEFORE_EARLIER_STEP
            """)
    void let_no_step_pass_a_draft_beside_it(Step step, String date, @Nullable String refusal) {
        answered(
                refusal,
                new CorrectStepDate(CASE, 1, step, LocalDate.parse(date), "Misread"),
                REQUESTED,
                AGREED,
                DRAFTED,
                SECOND,
                THIRD);
    }

    @Test
    void put_the_days_of_an_exception_right() {
        june.given(OPENED, REQUESTED, AWAY)
                .when(days("2025-01-13", "2025-02-16"))
                .expectEvents(new ExceptionDaysCorrected(
                        CASE,
                        1,
                        1,
                        LocalDate.of(2025, 1, 10),
                        LocalDate.of(2025, 2, 14),
                        LocalDate.of(2025, 1, 13),
                        LocalDate.of(2025, 2, 16),
                        "Misread"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(nullValues = "recorded", textBlock = """
            2025-01-10, 2025-02-14, EXCEPTION_DAYS_ALREADY_SO
            2025-01-21, 2025-02-17, recorded
            2025-01-22, 2025-02-17, EXCEPTION_UNDER_FOUR_WEEKS
            2025-01-22, 2025-02-28, ABSENCE_UNDER_FOUR_WEEKS_IN_THE_PERIOD
            2025-02-18, 2025-03-31, EXCEPTION_BEGAN_AFTER_THE_DATE
            2025-02-14, 2025-01-10, EXCEPTION_ENDS_BEFORE_IT_BEGINS
            2025-07-01, 2025-07-31, EXCEPTION_OUTSIDE_THE_PERIOD
            """)
    void leave_an_exception_its_ground(String first, String last, @Nullable String refusal) {
        answered(refusal, days(first, last), REQUESTED, AWAY);
    }

    @Test
    void find_no_exception_that_was_taken_back() {
        answered(
                "EXCEPTION_UNKNOWN",
                days("2025-01-13", "2025-02-16"),
                REQUESTED,
                AWAY,
                new ExceptionWithdrawn(CASE, 1, 1, "It was another child"));
    }

    @Test
    void put_right_when_a_refusal_was_overturned() {
        june.given(OPENED, REQUESTED, REFUSED, OVERTURNED)
                .when(overturning("2025-04-14"))
                .expectEvents(overturned(LocalDate.of(2025, 4, 7)));
    }

    @Test
    void add_when_a_refusal_was_overturned_of_which_a_return_told() {
        june.given(OPENED, REQUESTED, REFUSED, overturnedOn(null))
                .when(overturning("2025-04-14"))
                .expectEvents(overturned(null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "recorded", textBlock = """
            2025-02-09, STEP_BEFORE_EARLIER_STEP
            2025-02-10, recorded
            2025-04-07, DATE_ALREADY_SO
            2025-04-21, recorded
            2025-04-22, STEP_AFTER_LATER_STEP
            2025-07-01, STEP_IN_FUTURE
            """)
    void leave_an_order_between_the_refusal_and_what_followed(String date, @Nullable String refusal) {
        answered(
                refusal,
                overturning(date),
                REQUESTED,
                REFUSED,
                OVERTURNED,
                new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 4, 21)));
    }

    @Test
    void find_no_order_where_none_is_recorded() {
        answered("OVERTURNING_NOT_ON_RECORD", overturning("2025-04-14"), REQUESTED, REFUSED);
    }

    private static CorrectLinkedRequest request(String date) {
        return new CorrectLinkedRequest(CASE, 1, LINKED_ON, HEALTH, LocalDate.parse(date), " Misread ");
    }

    private static CorrectException days(String first, String last) {
        return new CorrectException(CASE, 1, 1, LocalDate.parse(first), LocalDate.parse(last), " Misread ");
    }

    private static CorrectOverturning overturning(String date) {
        return new CorrectOverturning(CASE, 1, Step.ASSESSMENT_REFUSED, LocalDate.parse(date), " Misread ");
    }

    private static OverturningDateCorrected overturned(@Nullable LocalDate wrongDate) {
        return new OverturningDateCorrected(
                CASE, 1, Step.ASSESSMENT_REFUSED, wrongDate, LocalDate.of(2025, 4, 14), "Misread");
    }

    private static RefusalOverturned overturnedOn(@Nullable LocalDate day) {
        return new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL, day);
    }

    private static DraftPlanSent resent(String day) {
        var sentOn = LocalDate.parse(day);
        return new DraftPlanSent(CASE, 1, sentOn, true, sentOn.plusDays(14));
    }

    private void answered(@Nullable String refusal, CaseCommand command, Object... history) {
        var answer = june.given(OPENED).andGiven(history).when(command);
        if (refusal == null) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectNoEvents().expectExceptionMessage(refusal);
        }
    }
}
