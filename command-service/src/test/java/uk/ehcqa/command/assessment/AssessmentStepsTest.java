package uk.ehcqa.command.assessment;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.DRAFTED;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REFERENCE;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.timeliness.DelayReason.CASEWORK_CAPACITY;
import static uk.ehcqa.shared.timeliness.DelayReason.EDUCATIONAL_PSYCHOLOGY_ADVICE_LATE;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.AgreeToAssess;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RecordMoveAway;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RefuseToAssess;
import uk.ehcqa.shared.assessment.RequestAdvice;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.ResendDraftPlan;
import uk.ehcqa.shared.assessment.SendDraftPlan;
import uk.ehcqa.shared.assessment.SendFinalPlan;
import uk.ehcqa.shared.assessment.SendNoPlanNotice;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepRefusal;
import uk.ehcqa.shared.assessment.WithdrawRequest;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.refusal.Refusal;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Received on Monday 6 January 2025: decide by 17 February, no-plan notice by 28 April, final plan by 26 May. */
class AssessmentStepsTest {

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Nested
    class The_decision_to_assess {

        @Test
        void needs_no_reason_on_the_last_day_of_the_six_weeks() {
            june.given(OPENED, REQUESTED)
                    .when(new AgreeToAssess(CASE, LocalDate.of(2025, 2, 17), null))
                    .expectEvents(new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 17)))
                    .expectResultMessagePayload(new Recorded(REFERENCE, 2));
        }

        @Test
        void needs_a_reason_on_the_day_after() {
            refused(
                    new AgreeToAssess(CASE, LocalDate.of(2025, 2, 18), null),
                    StepRefusal.DELAY_REASON_NEEDED,
                    OPENED,
                    REQUESTED);
        }

        @Test
        void is_recorded_with_its_reason_when_late() {
            june.given(OPENED, REQUESTED)
                    .when(new AgreeToAssess(CASE, LocalDate.of(2025, 2, 18), CASEWORK_CAPACITY))
                    .expectEvents(
                            new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 18)),
                            new DelayReasonRecorded(CASE, 1, TimeLimit.ASSESSMENT_DECISION, CASEWORK_CAPACITY));
        }

        @Test
        void takes_no_reason_for_a_delay_that_was_none() {
            refused(
                    new RefuseToAssess(CASE, LocalDate.of(2025, 2, 17), CASEWORK_CAPACITY),
                    StepRefusal.STEP_WAS_IN_TIME,
                    OPENED,
                    REQUESTED);
        }

        @Test
        void may_be_to_refuse() {
            june.given(OPENED, REQUESTED)
                    .when(new RefuseToAssess(CASE, LocalDate.of(2025, 1, 6), null))
                    .expectEvents(new AssessmentRefused(CASE, 1, LocalDate.of(2025, 1, 6)));
        }

        @Test
        void is_made_once() {
            refused(
                    new RefuseToAssess(CASE, LocalDate.of(2025, 2, 11), null),
                    StepRefusal.DECISION_ALREADY_MADE,
                    OPENED,
                    REQUESTED,
                    AGREED);
        }

        @Test
        void is_not_made_before_the_request_was_received() {
            refused(
                    new AgreeToAssess(CASE, LocalDate.of(2025, 1, 5), null),
                    StepRefusal.STEP_BEFORE_EARLIER_STEP,
                    OPENED,
                    REQUESTED);
        }

        @Test
        void is_not_made_in_the_future() {
            refused(
                    new AgreeToAssess(CASE, LocalDate.of(2025, 7, 1), CASEWORK_CAPACITY),
                    StepRefusal.STEP_IN_FUTURE,
                    OPENED,
                    REQUESTED);
        }
    }

    @Nested
    class Advice {

        @Test
        void is_requested_once_an_assessment_was_agreed() {
            june.given(OPENED, REQUESTED, AGREED)
                    .when(new RequestAdvice(CASE, LocalDate.of(2025, 2, 10)))
                    .expectEvents(new AdviceRequested(CASE, 1, LocalDate.of(2025, 2, 10)));
        }

        @Test
        void is_not_requested_before() {
            refused(
                    new RequestAdvice(CASE, LocalDate.of(2025, 2, 10)),
                    StepRefusal.ASSESSMENT_NOT_AGREED,
                    OPENED,
                    REQUESTED);
        }

        @Test
        void is_requested_as_a_step_once() {
            refused(
                    new RequestAdvice(CASE, LocalDate.of(2025, 2, 12)),
                    StepRefusal.ADVICE_ALREADY_REQUESTED,
                    OPENED,
                    REQUESTED,
                    AGREED,
                    new AdviceRequested(CASE, 1, LocalDate.of(2025, 2, 11)));
        }
    }

    @Nested
    class A_no_plan_notice {

        @Test
        void is_in_time_on_day_112() {
            june.given(OPENED, REQUESTED, AGREED)
                    .when(new SendNoPlanNotice(CASE, LocalDate.of(2025, 4, 28), null))
                    .expectEvents(new NoPlanNoticeSent(CASE, 1, LocalDate.of(2025, 4, 28)));
        }

        @Test
        void is_late_on_day_113() {
            refused(
                    new SendNoPlanNotice(CASE, LocalDate.of(2025, 4, 29), null),
                    StepRefusal.DELAY_REASON_NEEDED,
                    OPENED,
                    REQUESTED,
                    AGREED);
        }

        @Test
        void does_not_follow_a_draft() {
            refused(
                    new SendNoPlanNotice(CASE, LocalDate.of(2025, 4, 23), null),
                    StepRefusal.DRAFT_ALREADY_SENT,
                    OPENED,
                    REQUESTED,
                    AGREED,
                    DRAFTED);
        }
    }

    @Nested
    class A_draft_plan {

        @Test
        void gives_the_family_fifteen_days_beginning_with_the_day_it_is_sent() {
            june.given(OPENED, REQUESTED, AGREED)
                    .when(new SendDraftPlan(CASE, LocalDate.of(2025, 4, 22)))
                    .expectEvents(
                            new DraftPlanSent(CASE, 1, LocalDate.of(2025, 4, 22), false, LocalDate.of(2025, 5, 6)));
        }

        @Test
        void gives_fifteen_days_afresh_when_it_is_sent_again() {
            june.given(OPENED, REQUESTED, AGREED, DRAFTED)
                    .when(new ResendDraftPlan(CASE, LocalDate.of(2025, 5, 8)))
                    .expectEvents(
                            new DraftPlanSent(CASE, 1, LocalDate.of(2025, 5, 8), true, LocalDate.of(2025, 5, 22)));
        }

        @Test
        void is_not_sent_again_before_it_was_sent_last() {
            refused(
                    new ResendDraftPlan(CASE, LocalDate.of(2025, 5, 7)),
                    StepRefusal.STEP_BEFORE_EARLIER_STEP,
                    OPENED,
                    REQUESTED,
                    AGREED,
                    DRAFTED,
                    new DraftPlanSent(CASE, 1, LocalDate.of(2025, 5, 8), true, LocalDate.of(2025, 5, 22)));
        }

        @Test
        void is_not_sent_for_the_first_time_twice() {
            refused(
                    new SendDraftPlan(CASE, LocalDate.of(2025, 5, 8)),
                    StepRefusal.DRAFT_SENT_BEFORE,
                    OPENED,
                    REQUESTED,
                    AGREED,
                    DRAFTED);
        }

        @Test
        void is_not_sent_again_on_the_day_it_was_sent_last() {
            refused(
                    new ResendDraftPlan(CASE, LocalDate.of(2025, 4, 22)),
                    StepRefusal.DRAFT_RESENT_ON_SAME_DAY,
                    OPENED,
                    REQUESTED,
                    AGREED,
                    DRAFTED);
        }

        @Test
        void is_not_sent_again_before_any_was_sent() {
            refused(
                    new ResendDraftPlan(CASE, LocalDate.of(2025, 5, 8)),
                    StepRefusal.DRAFT_NOT_SENT,
                    OPENED,
                    REQUESTED,
                    AGREED);
        }
    }

    @Nested
    class The_final_plan {

        @Test
        void is_in_time_on_day_140_though_it_is_a_bank_holiday() {
            june.given(OPENED, REQUESTED, AGREED, DRAFTED)
                    .when(new SendFinalPlan(CASE, LocalDate.of(2025, 5, 26), null))
                    .expectEvents(new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 26)));
        }

        @Test
        void is_late_on_day_141() {
            june.given(OPENED, REQUESTED, AGREED, DRAFTED)
                    .when(new SendFinalPlan(CASE, LocalDate.of(2025, 5, 27), EDUCATIONAL_PSYCHOLOGY_ADVICE_LATE))
                    .expectEvents(
                            new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 27)),
                            new DelayReasonRecorded(CASE, 1, TimeLimit.FINAL_PLAN, EDUCATIONAL_PSYCHOLOGY_ADVICE_LATE));
        }

        @Test
        void needs_no_second_reason_when_one_was_recorded_while_the_case_was_overdue() {
            june.given(
                            OPENED,
                            REQUESTED,
                            AGREED,
                            DRAFTED,
                            new DelayReasonRecorded(CASE, 1, TimeLimit.FINAL_PLAN, CASEWORK_CAPACITY))
                    .when(new SendFinalPlan(CASE, LocalDate.of(2025, 5, 27), null))
                    .expectEvents(new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 27)));
        }

        @Test
        void needs_no_reason_after_a_refusal_was_overturned_for_other_limits_bear_on_it_then() {
            june.given(
                            OPENED,
                            REQUESTED,
                            new AssessmentRefused(CASE, 1, LocalDate.of(2025, 2, 10)),
                            new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL),
                            DRAFTED)
                    .when(new SendFinalPlan(CASE, LocalDate.of(2025, 6, 20), null))
                    .expectEvents(new FinalPlanSent(CASE, 1, LocalDate.of(2025, 6, 20)));
        }

        @Test
        void makes_no_second_plan_beside_the_one_in_force() {
            refused(
                    new SendFinalPlan(CASE, LocalDate.of(2025, 5, 26), null),
                    StepRefusal.PLAN_IN_FORCE,
                    OPENED,
                    REQUESTED,
                    AGREED,
                    DRAFTED,
                    new EarlierPlanRecorded(CASE, 1, LocalDate.of(2021, 9, 1), "998"));
        }

        @Test
        void takes_no_reason_for_missing_a_limit_that_no_longer_bears_on_it() {
            refused(
                    new SendFinalPlan(CASE, LocalDate.of(2025, 6, 20), CASEWORK_CAPACITY),
                    StepRefusal.LIMIT_NO_LONGER_BEARS,
                    OPENED,
                    REQUESTED,
                    new AssessmentRefused(CASE, 1, LocalDate.of(2025, 2, 10)),
                    new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL),
                    DRAFTED);
        }

        @Test
        void is_not_sent_without_a_draft() {
            refused(
                    new SendFinalPlan(CASE, LocalDate.of(2025, 5, 20), null),
                    StepRefusal.DRAFT_NOT_SENT,
                    OPENED,
                    REQUESTED,
                    AGREED);
        }
    }

    @Nested
    class An_assessment_that_ends_early {

        @Test
        void may_be_withdrawn_at_any_stage() {
            june.given(OPENED, REQUESTED, AGREED, DRAFTED)
                    .when(new WithdrawRequest(CASE, LocalDate.of(2025, 5, 1)))
                    .expectEvents(new RequestWithdrawn(CASE, 1, LocalDate.of(2025, 5, 1)));
        }

        @Test
        void may_turn_out_to_have_ended_before_the_last_step() {
            june.given(OPENED, REQUESTED, AGREED, DRAFTED)
                    .when(new RecordMoveAway(CASE, LocalDate.of(2025, 4, 1)))
                    .expectEvents(new ChildMovedAway(CASE, 1, LocalDate.of(2025, 4, 1)));
        }

        @Test
        void takes_no_further_step() {
            refused(
                    new SendFinalPlan(CASE, LocalDate.of(2025, 5, 20), null),
                    StepRefusal.NO_OPEN_ASSESSMENT,
                    OPENED,
                    REQUESTED,
                    AGREED,
                    DRAFTED,
                    new RequestWithdrawn(CASE, 1, LocalDate.of(2025, 5, 1)));
        }

        @Test
        void takes_no_further_step_after_a_death() {
            refused(
                    new SendDraftPlan(CASE, LocalDate.of(2025, 5, 20)),
                    CaseRefusal.CHILD_HAS_DIED,
                    OPENED,
                    REQUESTED,
                    AGREED,
                    new ChildDied(CASE, LocalDate.of(2025, 5, 1)));
        }
    }

    private void refused(Object command, Refusal refusal, Object... history) {
        june.given(history).when(command).expectNoEvents().expectExceptionMessage(refusal.name());
    }
}
