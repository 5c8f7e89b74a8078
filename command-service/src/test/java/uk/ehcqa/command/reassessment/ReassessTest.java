package uk.ehcqa.command.reassessment;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.review.ReviewStory.planned;
import static uk.ehcqa.shared.appeal.AppealableDecision.NOT_TO_REASSESS;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.ADVICE_REQUESTED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_RESENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_AGREED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_REFUSED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REQUEST_RECEIVED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REQUEST_WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.appeal.AppealConceded;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealOutcome;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.appeal.RecordAppealStep;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.reassessment.CorrectReassessmentDate;
import uk.ehcqa.shared.reassessment.CorrectReassessmentException;
import uk.ehcqa.shared.reassessment.MarkReassessmentStepRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentDateCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionDaysCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionRecorded;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionWithdrawn;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepMarkedRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.reassessment.RecordReassessmentException;
import uk.ehcqa.shared.reassessment.RecordReassessmentStep;
import uk.ehcqa.shared.reassessment.WithdrawReassessmentException;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/** Under a plan made on 26 May 2025. Today is 1 September 2026. */
class ReassessTest {

    static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
    static final LocalDate DECIDED = LocalDate.of(2026, 3, 16);
    static final LocalDate DRAFTED = LocalDate.of(2026, 5, 25);
    static final LocalDate SENT = LocalDate.of(2026, 6, 15);
    static final ReassessmentStepTaken REQUEST = taken(1, REQUEST_RECEIVED, ASKED);
    static final ReassessmentStepTaken ACCEPTED = taken(1, REASSESSMENT_AGREED, DECIDED);
    static final ReassessmentStepTaken REFUSED = taken(1, REASSESSMENT_REFUSED, DECIDED);
    static final ReassessmentStepTaken DRAFT = taken(1, DRAFT_PLAN_SENT, DRAFTED);
    static final LocalDate REDRAFTED = LocalDate.of(2026, 6, 8);
    static final ReassessmentStepTaken REDRAFT = taken(1, DRAFT_PLAN_RESENT, REDRAFTED);
    static final ReassessmentStepTaken PLAN = taken(1, PLAN_SENT, SENT);
    static final ReassessmentExceptionRecorded ABSENCE = new ReassessmentExceptionRecorded(
            CASE,
            1,
            1,
            1,
            ExceptionGround.ABSENCE_FROM_AREA,
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 5, 6),
            "Invented letter");
    static final Notice NOTICE = new Notice(NOT_TO_REASSESS, 1, null, 1);

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void begins_with_a_request_or_with_a_decision_of_the_authority() {
        september.given(planned()).when(record(REQUEST_RECEIVED, ASKED)).expectEvents(REQUEST);
        september.given(planned()).when(record(REASSESSMENT_AGREED, DECIDED)).expectEvents(ACCEPTED);
    }

    @Test
    void goes_from_the_request_to_the_plan_that_follows() {
        september
                .given(planned(REQUEST))
                .when(record(REASSESSMENT_AGREED, DECIDED))
                .expectEvents(ACCEPTED);
        september
                .given(planned(REQUEST, ACCEPTED))
                .when(record(DRAFT_PLAN_SENT, DRAFTED))
                .expectEvents(DRAFT);
        september
                .given(planned(REQUEST, ACCEPTED, DRAFT))
                .when(record(PLAN_SENT, SENT))
                .expectEvents(PLAN);
    }

    @Test
    void may_send_the_draft_again_and_once_more() {
        september
                .given(planned(REQUEST, ACCEPTED, DRAFT))
                .when(record(DRAFT_PLAN_RESENT, DRAFTED.plusDays(1)))
                .expectEvents(taken(1, DRAFT_PLAN_RESENT, DRAFTED.plusDays(1)));
        september
                .given(planned(REQUEST, ACCEPTED, DRAFT, REDRAFT))
                .when(record(DRAFT_PLAN_RESENT, REDRAFTED.plusDays(1)))
                .expectEvents(taken(1, DRAFT_PLAN_RESENT, REDRAFTED.plusDays(1)));
        answered(null, record(PLAN_SENT, REDRAFTED), planned(REQUEST, ACCEPTED, DRAFT, REDRAFT));
    }

    @Test
    void sends_one_draft_after_the_other() {
        answered("PROCEEDING_STEP_NOT_NEXT", record(DRAFT_PLAN_RESENT, REDRAFTED), planned(REQUEST, ACCEPTED));
        answered("PROCEEDING_STEP_TOO_EARLY", record(DRAFT_PLAN_RESENT, DRAFTED), planned(REQUEST, ACCEPTED, DRAFT));
        answered(
                "PROCEEDING_STEP_TOO_EARLY",
                record(DRAFT_PLAN_RESENT, REDRAFTED),
                planned(REQUEST, ACCEPTED, DRAFT, REDRAFT));
        answered(
                "PROCEEDING_STEP_TOO_EARLY",
                record(PLAN_SENT, REDRAFTED.minusDays(1)),
                planned(REQUEST, ACCEPTED, DRAFT, REDRAFT));
        var again = taken(1, DRAFT_PLAN_RESENT, REDRAFTED.plusDays(7));
        var redrafted = planned(REQUEST, ACCEPTED, DRAFT, REDRAFT, again);
        answered("PROCEEDING_STEP_TOO_EARLY", correct(DRAFT_PLAN_RESENT, REDRAFTED), redrafted);
        answered(null, correct(DRAFT_PLAN_RESENT, REDRAFTED.plusDays(1)), redrafted);
        answered("PROCEEDING_STEP_TOO_LATE", correct(DRAFT_PLAN_SENT, REDRAFTED), redrafted);
        answered(null, correct(DRAFT_PLAN_SENT, REDRAFTED.minusDays(1)), redrafted);
        answered("PROCEEDING_STEP_FOLLOWED_UP", mark(DRAFT_PLAN_SENT), redrafted);
        answered(null, mark(DRAFT_PLAN_RESENT), redrafted);
    }

    private static CorrectReassessmentDate correct(ReassessmentStep step, LocalDate date) {
        return new CorrectReassessmentDate(CASE, 1, 1, step, date, "Misread");
    }

    @Test
    void may_leave_the_plan_as_it_is() {
        september
                .given(planned(ACCEPTED))
                .when(record(NO_AMENDMENT_NOTIFIED, SENT))
                .expectEvents(taken(1, NO_AMENDMENT_NOTIFIED, SENT));
    }

    @Test
    void may_be_refused_and_asked_for_again() {
        september
                .given(planned(REQUEST, REFUSED))
                .when(record(REQUEST_RECEIVED, SENT))
                .expectEvents(taken(2, REQUEST_RECEIVED, SENT));
    }

    @Test
    void takes_one_step_after_the_other() {
        answered("PROCEEDING_NOT_UNDER_WAY", record(REASSESSMENT_REFUSED, DECIDED), planned());
        answered("PROCEEDING_STEP_TAKEN", record(REQUEST_RECEIVED, DECIDED), planned(REQUEST));
        answered("PROCEEDING_STEP_NOT_NEXT", record(DRAFT_PLAN_SENT, DRAFTED), planned(REQUEST));
        answered("PROCEEDING_STEP_NOT_NEXT", record(ADVICE_REQUESTED, DRAFTED), planned(REQUEST));
        answered("PROCEEDING_STEP_NOT_NEXT", record(PLAN_SENT, SENT), planned(REQUEST, ACCEPTED));
        answered("PROCEEDING_STEP_NOT_NEXT", record(REQUEST_RECEIVED, SENT), planned(ACCEPTED));
        answered("PROCEEDING_STEP_NOT_NEXT", record(REQUEST_WITHDRAWN, SENT), planned(ACCEPTED));
        answered("PROCEEDING_STEP_NOT_NEXT", record(REASSESSMENT_REFUSED, SENT), planned(REQUEST, ACCEPTED));
        answered("PROCEEDING_NOT_UNDER_WAY", record(DRAFT_PLAN_SENT, SENT), planned(REQUEST, REFUSED));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(nullValues = "recorded", textBlock = """
            REQUEST_RECEIVED,    2025-05-25, PROCEEDING_STEP_TOO_EARLY
            REQUEST_RECEIVED,    2025-05-26, recorded
            REQUEST_RECEIVED,    2026-03-16, recorded
            REQUEST_RECEIVED,    2026-03-17, PROCEEDING_STEP_TOO_LATE
            REASSESSMENT_AGREED, 2026-03-01, PROCEEDING_STEP_TOO_EARLY
            REASSESSMENT_AGREED, 2026-03-02, recorded
            REASSESSMENT_AGREED, 2026-05-25, recorded
            REASSESSMENT_AGREED, 2026-05-26, PROCEEDING_STEP_TOO_LATE
            DRAFT_PLAN_SENT,     2026-06-15, recorded
            DRAFT_PLAN_SENT,     2026-06-16, PROCEEDING_STEP_TOO_LATE
            PLAN_SENT,           2026-05-24, PROCEEDING_STEP_TOO_EARLY
            PLAN_SENT,           2026-09-01, recorded
            PLAN_SENT,           2026-09-02, PROCEEDING_STEP_IN_FUTURE
            """)
    void has_each_step_on_a_day_that_goes_with_the_others(
            ReassessmentStep step, LocalDate date, @Nullable String refusal) {
        answered(
                refusal,
                new CorrectReassessmentDate(CASE, 1, 1, step, date, "Misread"),
                planned(REQUEST, ACCEPTED, DRAFT, PLAN));
    }

    @Test
    void is_corrected_with_a_reason() {
        september
                .given(planned(REQUEST))
                .when(new CorrectReassessmentDate(CASE, 1, 1, REQUEST_RECEIVED, LocalDate.of(2026, 3, 3), " Misread "))
                .expectEvents(new ReassessmentDateCorrected(
                        CASE, 1, 1, REQUEST_RECEIVED, ASKED, LocalDate.of(2026, 3, 3), "Misread"));
    }

    @Test
    void is_marked_as_recorded_in_error_from_the_last_step_back() {
        september
                .given(planned(REQUEST, ACCEPTED))
                .when(mark(REASSESSMENT_AGREED))
                .expectEvents(new ReassessmentStepMarkedRecordedInError(
                        CASE, 1, 1, REASSESSMENT_AGREED, DECIDED, "Another case"));
        answered("PROCEEDING_STEP_FOLLOWED_UP", mark(REQUEST_RECEIVED), planned(REQUEST, ACCEPTED));
        answered("CHILD_HAS_DIED", mark(REQUEST_RECEIVED), planned(REQUEST, new ChildDied(CASE, SENT)));
    }

    @Test
    void keeps_its_refusal_while_an_appeal_is_recorded_about_it() {
        var appealed = planned(REQUEST, REFUSED, appeal());

        answered("NOTICE_IS_DISPUTED", mark(REASSESSMENT_REFUSED), appealed);
        answered(
                "NOTICE_SENT_AFTER_DISPUTE",
                new CorrectReassessmentDate(CASE, 1, 1, REASSESSMENT_REFUSED, LocalDate.of(2026, 4, 7), "Misread"),
                appealed);
    }

    @Test
    void follows_from_an_appeal_that_is_conceded_although_it_was_refused() {
        var told = LocalDate.of(2026, 4, 20);
        september
                .given(planned(REQUEST, REFUSED, appeal()))
                .when(new RecordAppealStep(CASE, NOTICE, AppealStep.APPEAL_CONCEDED, told, AppealOutcome.NONE))
                .expectEvents(new AppealConceded(CASE, NOTICE, told, OrderKind.REASSESS));
        september
                .given(planned(REQUEST, REFUSED, appeal(), new AppealConceded(CASE, NOTICE, told, OrderKind.REASSESS)))
                .when(record(REASSESSMENT_AGREED, told))
                .expectEvents(taken(2, REASSESSMENT_AGREED, told));
    }

    @Test
    void may_have_an_exception_that_is_taken_back_with_a_reason() {
        september
                .given(planned(REQUEST, ACCEPTED))
                .when(exception(ExceptionGround.ABSENCE_FROM_AREA, "2026-04-01", "2026-05-06"))
                .expectEvents(ABSENCE);
        september
                .given(planned(REQUEST, ACCEPTED, ABSENCE))
                .when(new WithdrawReassessmentException(CASE, 1, 1, 1, " Another case "))
                .expectEvents(new ReassessmentExceptionWithdrawn(CASE, 1, 1, 1, "Another case"));
        answered(
                "REASSESSMENT_EXCEPTION_UNKNOWN",
                new WithdrawReassessmentException(CASE, 1, 1, 2, "Another case"),
                planned(REQUEST, ACCEPTED, ABSENCE));
    }

    @Test
    void puts_the_days_of_an_exception_right_while_it_keeps_its_ground() {
        september
                .given(planned(REQUEST, ACCEPTED, ABSENCE))
                .when(days(1, "2026-04-02", "2026-05-08"))
                .expectEvents(new ReassessmentExceptionDaysCorrected(
                        CASE,
                        1,
                        1,
                        1,
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 5, 6),
                        LocalDate.of(2026, 4, 2),
                        LocalDate.of(2026, 5, 8),
                        "Misread"));
        var history = planned(REQUEST, ACCEPTED, ABSENCE);
        answered("EXCEPTION_DAYS_ALREADY_SO", days(1, "2026-04-01", "2026-05-06"), history);
        answered("EXCEPTION_ENDS_BEFORE_IT_BEGINS", days(1, "2026-05-06", "2026-04-01"), history);
        answered("REASSESSMENT_EXCEPTION_WITHOUT_GROUND", days(1, "2026-05-27", "2026-06-30"), history);
        answered("REASSESSMENT_EXCEPTION_UNKNOWN", days(2, "2026-04-02", "2026-05-08"), history);
    }

    private static CorrectReassessmentException days(int exception, String first, String last) {
        return new CorrectReassessmentException(
                CASE, 1, 1, exception, LocalDate.parse(first), LocalDate.parse(last), " Misread ");
    }

    /** The fourteen weeks run from 16 March to 22 June 2026. */
    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource(nullValues = "recorded", textBlock = """
            ABSENCE_FROM_AREA,                  2026-03-16, 2026-04-12, recorded
            ABSENCE_FROM_AREA,                  2026-03-15, 2026-04-11, REASSESSMENT_EXCEPTION_WITHOUT_GROUND
            ABSENCE_FROM_AREA,                  2026-05-26, 2026-06-22, recorded
            ABSENCE_FROM_AREA,                  2026-05-27, 2026-06-30, REASSESSMENT_EXCEPTION_WITHOUT_GROUND
            EXCEPTIONAL_PERSONAL_CIRCUMSTANCES, 2026-06-22, 2026-06-22, recorded
            EXCEPTIONAL_PERSONAL_CIRCUMSTANCES, 2026-06-23, 2026-06-23, REASSESSMENT_EXCEPTION_WITHOUT_GROUND
            EXCEPTIONAL_PERSONAL_CIRCUMSTANCES, 2026-04-02, 2026-04-01, EXCEPTION_ENDS_BEFORE_IT_BEGINS
            SCHOOL_CLOSURE,                     2026-04-01, 2026-04-27, REASSESSMENT_EXCEPTION_WITHOUT_GROUND
            SCHOOL_CLOSURE,                     2026-04-01, 2026-04-28, recorded
            """)
    void has_an_exception_only_with_a_ground(
            ExceptionGround ground, String firstDay, String lastDay, @Nullable String refusal) {
        answered(refusal, exception(ground, firstDay, lastDay), planned(REQUEST, ACCEPTED));
    }

    @Test
    void has_an_exception_only_once_it_is_agreed_and_keeps_its_ground() {
        var absence = exception(ExceptionGround.ABSENCE_FROM_AREA, "2026-04-01", "2026-05-06");

        answered("REASSESSMENT_NOT_AGREED", absence, planned(REQUEST));
        answered("PROCEEDING_UNKNOWN", absence, planned());
        answered(
                "REASSESSMENT_EXCEPTION_LOSES_GROUND",
                new CorrectReassessmentDate(CASE, 1, 1, REASSESSMENT_AGREED, LocalDate.of(2026, 4, 20), "Misread"),
                planned(REQUEST, ACCEPTED, ABSENCE));
        answered("REASSESSMENT_EXCEPTION_LOSES_GROUND", mark(REASSESSMENT_AGREED), planned(REQUEST, ACCEPTED, ABSENCE));
    }

    private static RecordReassessmentException exception(ExceptionGround ground, String firstDay, String lastDay) {
        return new RecordReassessmentException(
                CASE, 1, 1, ground, LocalDate.parse(firstDay), LocalDate.parse(lastDay), " Invented letter ");
    }

    @Test
    void is_under_a_plan_in_force_and_of_somebody_who_lives() {
        answered("NO_PLAN_IN_FORCE", record(REQUEST_RECEIVED, ASKED), List.of(OPENED, REQUESTED, AGREED));
        answered(
                "NO_PLAN_IN_FORCE",
                record(REQUEST_RECEIVED, ASKED),
                planned(new PlanCeased(CASE, 1, LocalDate.of(2026, 3, 1), null)));
        answered("CHILD_HAS_DIED", record(REQUEST_RECEIVED, ASKED), planned(new ChildDied(CASE, ASKED)));
    }

    @Test
    void keeps_the_plan_from_being_marked_itself() {
        answered(
                "PLAN_FOLLOWED_UP",
                new MarkStepRecordedInError(CASE, 1, Step.FINAL_PLAN_SENT, "Another case"),
                planned(REQUEST));
    }

    private static AppealRegistered appeal() {
        return new AppealRegistered(CASE, NOTICE, LocalDate.of(2026, 4, 6), Set.of(AppealGround.REFUSAL_TO_REASSESS));
    }

    private static ReassessmentStepTaken taken(int number, ReassessmentStep step, LocalDate on) {
        return new ReassessmentStepTaken(CASE, 1, number, step, on);
    }

    private static RecordReassessmentStep record(ReassessmentStep step, LocalDate date) {
        return new RecordReassessmentStep(CASE, step, date);
    }

    private static MarkReassessmentStepRecordedInError mark(ReassessmentStep step) {
        return new MarkReassessmentStepRecordedInError(CASE, 1, 1, step, "Another case");
    }

    private void answered(@Nullable String refusal, CaseCommand command, List<CaseEvent> history) {
        var answer = september.given(history).when(command);
        if (refusal == null) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectNoEvents().expectExceptionMessage(refusal);
        }
    }
}
