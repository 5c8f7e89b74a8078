package uk.ehcqa.command.review;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.review.ReviewStory.DECISION;
import static uk.ehcqa.command.review.ReviewStory.HELD;
import static uk.ehcqa.command.review.ReviewStory.MADE;
import static uk.ehcqa.command.review.ReviewStory.MEETING;
import static uk.ehcqa.command.review.ReviewStory.PROPOSED;
import static uk.ehcqa.command.review.ReviewStory.TO_AMEND;
import static uk.ehcqa.command.review.ReviewStory.TO_MAINTAIN;
import static uk.ehcqa.command.review.ReviewStory.planned;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.CirculateReviewAdvice;
import uk.ehcqa.shared.review.CorrectReviewDate;
import uk.ehcqa.shared.review.GiveReviewMeetingNotice;
import uk.ehcqa.shared.review.MarkReviewStepRecordedInError;
import uk.ehcqa.shared.review.NoAmendmentNotified;
import uk.ehcqa.shared.review.NotifyNoAmendment;
import uk.ehcqa.shared.review.NotifyReviewDecision;
import uk.ehcqa.shared.review.RecordReviewMeeting;
import uk.ehcqa.shared.review.ReviewAdviceCirculated;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewMeetingNoticeGiven;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewReportSent;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.SendAmendedPlan;
import uk.ehcqa.shared.review.SendAmendmentNotice;
import uk.ehcqa.shared.review.SendReviewReport;

/** Today is 1 September 2026. */
class RecordReviewTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    final FixtureConfiguration<EhcCase> september = caseOn(TODAY);

    @Test
    void records_the_notice_of_the_meeting_and_the_advice_once_it_was_held_and_no_later_than_it() {
        var notice = new ReviewMeetingNoticeGiven(CASE, 1, 1, MEETING.minusWeeks(2));
        var fixture = caseOn(LocalDate.of(2026, 9, 1));

        fixture.given(planned(HELD))
                .when(new GiveReviewMeetingNotice(CASE, MEETING.minusWeeks(2)))
                .expectEvents(notice);
        fixture.given(planned(HELD))
                .when(new CirculateReviewAdvice(CASE, MEETING))
                .expectEvents(new ReviewAdviceCirculated(CASE, 1, 1, MEETING));
        fixture.given(planned(HELD))
                .when(new GiveReviewMeetingNotice(CASE, MEETING.plusDays(1)))
                .expectExceptionMessage("REVIEW_STEP_TOO_LATE");
        fixture.given(planned(HELD))
                .when(new GiveReviewMeetingNotice(CASE, MADE.minusDays(1)))
                .expectExceptionMessage("REVIEW_STEP_TOO_EARLY");
        fixture.given(planned())
                .when(new GiveReviewMeetingNotice(CASE, MEETING.minusWeeks(2)))
                .expectExceptionMessage("MEETING_NOT_AWAITING");
        fixture.given(planned(HELD, notice))
                .when(new MarkReviewStepRecordedInError(CASE, 1, 1, ReviewStep.MEETING_HELD, "Another case"))
                .expectExceptionMessage("REVIEW_STEP_FOLLOWED_UP");
        fixture.given(planned(HELD, notice))
                .when(new CorrectReviewDate(
                        CASE,
                        1,
                        1,
                        ReviewStep.MEETING_HELD,
                        MEETING.minusWeeks(2).minusDays(1),
                        "Misread"))
                .expectExceptionMessage("REVIEW_STEP_TOO_EARLY");
    }

    @Test
    void begins_with_the_meeting() {
        september
                .given(planned())
                .when(new RecordReviewMeeting(CASE, MEETING))
                .expectEvents(new ReviewMeetingHeld(CASE, 1, MEETING, false));
    }

    @Test
    void goes_on_with_the_report() {
        september
                .given(planned(HELD))
                .when(new SendReviewReport(CASE, LocalDate.of(2026, 5, 4)))
                .expectEvents(new ReviewReportSent(CASE, 1, 1, LocalDate.of(2026, 5, 4)));
    }

    @Test
    void is_complete_with_the_decision_on_that_meeting() {
        september
                .given(planned(HELD))
                .when(new NotifyReviewDecision(CASE, DECISION, ReviewOutcome.MAINTAIN))
                .expectEvents(new ReviewDecided(CASE, 1, MEETING, DECISION, ReviewOutcome.MAINTAIN, false));
    }

    @Test
    void takes_a_late_report_after_the_decision() {
        september
                .given(planned(HELD, TO_MAINTAIN))
                .when(new SendReviewReport(CASE, LocalDate.of(2026, 5, 18)))
                .expectEvents(new ReviewReportSent(CASE, 1, 1, LocalDate.of(2026, 5, 18)));
    }

    @Test
    void proposes_the_amendments_with_the_decision() {
        september
                .given(planned(HELD, TO_AMEND))
                .when(new SendAmendmentNotice(CASE, DECISION))
                .expectEvents(new AmendmentNoticeSent(CASE, 1, 1, DECISION));
    }

    @Test
    void ends_with_the_amended_plan_or_with_the_word_that_there_will_be_none() {
        september
                .given(planned(HELD, TO_AMEND, PROPOSED))
                .when(new SendAmendedPlan(CASE, LocalDate.of(2026, 7, 6)))
                .expectEvents(new AmendedPlanSent(CASE, 1, 1, LocalDate.of(2026, 7, 6)));
        september
                .given(planned(HELD, TO_AMEND, PROPOSED))
                .when(new NotifyNoAmendment(CASE, LocalDate.of(2026, 7, 6)))
                .expectEvents(new NoAmendmentNotified(CASE, 1, 1, LocalDate.of(2026, 7, 6)));
    }

    @Test
    void of_the_next_year_may_begin_while_an_amended_plan_is_awaited_and_both_go_on() {
        var next = new ReviewMeetingHeld(CASE, 1, LocalDate.of(2026, 8, 3), false);

        september
                .given(planned(HELD, TO_AMEND, PROPOSED))
                .when(new RecordReviewMeeting(CASE, LocalDate.of(2026, 8, 3)))
                .expectEvents(next);
        september
                .given(planned(HELD, TO_AMEND, PROPOSED, next))
                .when(new SendAmendedPlan(CASE, LocalDate.of(2026, 8, 10)))
                .expectEvents(new AmendedPlanSent(CASE, 1, 1, LocalDate.of(2026, 8, 10)));
        september
                .given(planned(HELD, TO_AMEND, PROPOSED, next))
                .when(new NotifyReviewDecision(CASE, LocalDate.of(2026, 8, 31), ReviewOutcome.CEASE))
                .expectEvents(new ReviewDecided(
                        CASE, 1, LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 31), ReviewOutcome.CEASE, false));
    }

    @Test
    void goes_on_from_a_meeting_or_a_decision_that_a_return_told() {
        september
                .given(planned(new ReviewMeetingHeld(CASE, 1, MEETING, true)))
                .when(new NotifyReviewDecision(CASE, DECISION, ReviewOutcome.AMEND))
                .expectEvents(new ReviewDecided(CASE, 1, MEETING, DECISION, ReviewOutcome.AMEND, false));
        september
                .given(planned(new ReviewDecided(CASE, 1, null, DECISION, ReviewOutcome.AMEND, true)))
                .when(new SendAmendmentNotice(CASE, DECISION))
                .expectEvents(new AmendmentNoticeSent(CASE, 1, 1, DECISION));
    }

    @ParameterizedTest(name = "a meeting on {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "recorded", textBlock = """
            2025-05-25 | REVIEW_STEP_TOO_EARLY
            2025-05-26 | recorded
            2026-09-01 | recorded
            2026-09-02 | REVIEW_STEP_IN_FUTURE
            """)
    void lies_between_the_day_the_plan_was_made_and_today(LocalDate heldOn, @Nullable String refusal) {
        answered(refusal, new RecordReviewMeeting(CASE, heldOn), planned());
    }

    @ParameterizedTest(name = "a decision on {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "recorded", textBlock = """
            2026-04-19 | REVIEW_STEP_TOO_EARLY
            2026-04-20 | recorded
            2026-09-01 | recorded
            2026-09-02 | REVIEW_STEP_IN_FUTURE
            """)
    void is_decided_on_the_day_of_the_meeting_at_the_earliest(LocalDate notifiedOn, @Nullable String refusal) {
        answered(refusal, new NotifyReviewDecision(CASE, notifiedOn, ReviewOutcome.MAINTAIN), planned(HELD));
    }

    @ParameterizedTest(name = "amended on {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "recorded", textBlock = """
            2026-05-10 | REVIEW_STEP_TOO_EARLY
            2026-05-11 | recorded
            2026-09-02 | REVIEW_STEP_IN_FUTURE
            """)
    void is_amended_on_the_day_of_the_notice_at_the_earliest(LocalDate sentOn, @Nullable String refusal) {
        answered(refusal, new SendAmendedPlan(CASE, sentOn), planned(HELD, TO_AMEND, PROPOSED));
        answered(refusal, new NotifyNoAmendment(CASE, sentOn), planned(HELD, TO_AMEND, PROPOSED));
    }

    @ParameterizedTest(name = "proposed on {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "recorded", textBlock = """
            2026-05-10 | REVIEW_STEP_TOO_EARLY
            2026-05-11 | recorded
            2026-09-02 | REVIEW_STEP_IN_FUTURE
            """)
    void proposes_nothing_before_it_has_decided(LocalDate sentOn, @Nullable String refusal) {
        answered(refusal, new SendAmendmentNotice(CASE, sentOn), planned(HELD, TO_AMEND));
    }

    @Test
    void begins_no_second_time_while_it_is_under_way() {
        answered("REVIEW_UNDER_WAY", new RecordReviewMeeting(CASE, LocalDate.of(2026, 5, 4)), planned(HELD));
    }

    @Test
    void begins_no_earlier_than_the_last_was_complete() {
        answered(
                "REVIEW_STEP_TOO_EARLY",
                new RecordReviewMeeting(CASE, LocalDate.of(2026, 5, 10)),
                planned(HELD, TO_AMEND));
        answered(null, new RecordReviewMeeting(CASE, DECISION), planned(HELD, TO_AMEND));
    }

    @Test
    void is_decided_once_and_on_another_day_than_the_last() {
        answered(
                "NO_REVIEW_UNDER_WAY",
                new NotifyReviewDecision(CASE, DECISION, ReviewOutcome.AMEND),
                planned(HELD, TO_AMEND));
        answered(
                "REVIEW_DECIDED_ON_SAME_DAY",
                new NotifyReviewDecision(CASE, DECISION, ReviewOutcome.AMEND),
                planned(HELD, TO_AMEND, new ReviewMeetingHeld(CASE, 1, DECISION, false)));
    }

    @Test
    void needs_each_step_that_the_next_rests_on() {
        answered("NO_REVIEW_UNDER_WAY", new NotifyReviewDecision(CASE, DECISION, ReviewOutcome.AMEND), planned());
        answered("REPORT_NOT_AWAITED", new SendReviewReport(CASE, DECISION), planned());
        answered("AMENDMENTS_NOT_DECIDED", new SendAmendmentNotice(CASE, DECISION), planned(HELD));
        answered("AMENDMENTS_NOT_DECIDED", new SendAmendmentNotice(CASE, DECISION), planned(HELD, TO_MAINTAIN));
        answered("AMENDMENTS_NOT_DECIDED", new SendAmendmentNotice(CASE, DECISION), planned(HELD, TO_AMEND, PROPOSED));
        answered("AMENDMENTS_NOT_PROPOSED", new SendAmendedPlan(CASE, DECISION), planned(HELD, TO_AMEND));
        answered("AMENDMENTS_NOT_PROPOSED", new NotifyNoAmendment(CASE, DECISION), planned(HELD, TO_AMEND));
    }

    @Test
    void is_of_a_plan_in_force_and_of_somebody_who_lives() {
        answered("NO_PLAN_IN_FORCE", new RecordReviewMeeting(CASE, MEETING), List.of(OPENED, REQUESTED, AGREED));
        answered(
                "NO_PLAN_IN_FORCE",
                new RecordReviewMeeting(CASE, MEETING),
                planned(new PlanCeased(CASE, 1, LocalDate.of(2026, 3, 1), null)));
        answered(
                "CHILD_HAS_DIED",
                new RecordReviewMeeting(CASE, MEETING),
                planned(new ChildDied(CASE, LocalDate.of(2026, 3, 1))));
    }

    @Test
    void may_lie_before_a_plan_that_another_authority_made_is_known_to_begin() {
        answered(
                null,
                new RecordReviewMeeting(CASE, MADE.minusDays(1)),
                List.of(OPENED, new EarlierPlanRecorded(CASE, 1, MADE, "330")));
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
