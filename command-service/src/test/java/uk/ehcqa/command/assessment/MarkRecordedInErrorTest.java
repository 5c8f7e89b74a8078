package uk.ehcqa.command.assessment;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.DRAFTED;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.casework.CaseFixture.requested;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.DelayReasonMarkedRecordedInError;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequestMarkedRecordedInError;
import uk.ehcqa.shared.assessment.MarkDelayReasonRecordedInError;
import uk.ehcqa.shared.assessment.MarkLinkedRequestRecordedInError;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.SendFinalPlan;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.assessment.StepTaken;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;
import uk.ehcqa.shared.casework.MarkDeathRecordedInError;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

class MarkRecordedInErrorTest {

    static final LocalDate SENT = LocalDate.of(2025, 5, 27);
    static final FinalPlanSent PLAN_SENT = new FinalPlanSent(CASE, 1, SENT);
    static final DelayReasonRecorded REASON =
            new DelayReasonRecorded(CASE, 1, TimeLimit.FINAL_PLAN, DelayReason.CASEWORK_CAPACITY);
    static final RequestWithdrawn WITHDRAWN = new RequestWithdrawn(CASE, 1, LocalDate.of(2025, 3, 3));
    static final FurtherRequestLinked LINKED =
            new FurtherRequestLinked(CASE, 1, LocalDate.of(2025, 1, 20), RequestSource.HEALTH);

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Test
    void takes_out_the_latest_step_with_its_date_and_the_reason() {
        june.given(OPENED, REQUESTED, AGREED)
                .when(mark(Step.ASSESSMENT_AGREED, " Another case "))
                .expectEvents(new StepMarkedRecordedInError(
                        CASE, 1, Step.ASSESSMENT_AGREED, LocalDate.of(2025, 2, 10), "Another case", null));
    }

    static Stream<Object> whatEndsAnAssessment() {
        return Stream.of(WITHDRAWN, new ChildMovedAway(CASE, 1, LocalDate.of(2025, 3, 3)));
    }

    @ParameterizedTest
    @MethodSource("whatEndsAnAssessment")
    void opens_again_what_had_ended_early(Object ending) {
        var step = ending instanceof RequestWithdrawn ? Step.REQUEST_WITHDRAWN : Step.CHILD_MOVED_AWAY;
        june.given(OPENED, REQUESTED, AGREED, DRAFTED, ending, marked(step, LocalDate.of(2025, 3, 3)))
                .when(new SendFinalPlan(CASE, LocalDate.of(2025, 5, 20), null))
                .expectEvents(new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 20)));
    }

    @Test
    void takes_the_final_plan_out_so_that_it_can_be_sent() {
        june.given(OPENED, REQUESTED, AGREED, DRAFTED, PLAN_SENT, marked(Step.FINAL_PLAN_SENT, SENT))
                .when(new SendFinalPlan(CASE, LocalDate.of(2025, 5, 26), null))
                .expectEvents(new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 26)));
    }

    @Test
    void lets_the_family_go_by_the_draft_before() {
        june.given(
                        OPENED,
                        REQUESTED,
                        AGREED,
                        DRAFTED,
                        new DraftPlanSent(CASE, 1, LocalDate.of(2025, 5, 8), true, LocalDate.of(2025, 5, 22)))
                .when(mark(Step.DRAFT_PLAN_RESENT, "Sent once"))
                .expectEvents(new StepMarkedRecordedInError(
                        CASE,
                        1,
                        Step.DRAFT_PLAN_RESENT,
                        LocalDate.of(2025, 5, 8),
                        "Sent once",
                        LocalDate.of(2025, 5, 6)));
    }

    @Test
    void takes_out_having_asked_for_advice_whatever_was_recorded_later() {
        june.given(OPENED, REQUESTED, AGREED, new AdviceRequested(CASE, 1, LocalDate.of(2025, 2, 11)), DRAFTED)
                .when(mark(Step.ADVICE_REQUESTED, "Not asked yet"))
                .expectEvents(new StepMarkedRecordedInError(
                        CASE, 1, Step.ADVICE_REQUESTED, LocalDate.of(2025, 2, 11), "Not asked yet", null));
    }

    @Test
    void takes_the_reason_for_a_delay_with_it_if_there_was_none() {
        caseOn(LocalDate.of(2025, 5, 20))
                .given(OPENED, REQUESTED, AGREED, DRAFTED, PLAN_SENT, REASON)
                .when(mark(Step.FINAL_PLAN_SENT, "Another case"))
                .expectEvents(
                        new StepMarkedRecordedInError(CASE, 1, Step.FINAL_PLAN_SENT, SENT, "Another case", null),
                        new DelayReasonMarkedRecordedInError(CASE, 1, TimeLimit.FINAL_PLAN, "Another case"));
    }

    @Test
    void keeps_the_reason_for_a_delay_that_goes_on() {
        june.given(OPENED, REQUESTED, AGREED, DRAFTED, PLAN_SENT, REASON)
                .when(mark(Step.FINAL_PLAN_SENT, "Another case"))
                .expectEvents(new StepMarkedRecordedInError(CASE, 1, Step.FINAL_PLAN_SENT, SENT, "Another case", null));
    }

    @Test
    void is_refused_for_a_step_on_which_another_rests() {
        refused(mark(Step.ASSESSMENT_AGREED, "Slip"), "STEP_FOLLOWED_UP", OPENED, REQUESTED, AGREED, DRAFTED);
        refused(
                mark(Step.ASSESSMENT_REFUSED, "Slip"),
                "REFUSAL_WAS_OVERTURNED",
                OPENED,
                REQUESTED,
                new AssessmentRefused(CASE, 1, LocalDate.of(2025, 2, 10)),
                new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL));
    }

    @Test
    void is_refused_for_the_request_that_began_the_assessment() {
        refused(mark(Step.REQUEST_RECEIVED, "Slip"), "REQUEST_BEGAN_THE_ASSESSMENT", OPENED, REQUESTED);
    }

    @Test
    void is_refused_for_a_step_that_is_not_on_record_or_without_a_reason() {
        refused(mark(Step.FINAL_PLAN_SENT, "Slip"), "STEP_NOT_ON_RECORD", OPENED, REQUESTED, AGREED, DRAFTED);
        refused(mark(Step.ASSESSMENT_AGREED, " "), "REASON_NEEDED", OPENED, REQUESTED, AGREED);
    }

    static Stream<Object> whatBecameOfThePlan() {
        return Stream.of(
                new ReviewMeetingHeld(CASE, 1, LocalDate.of(2025, 6, 9), false),
                new PlanCeased(CASE, 1, LocalDate.of(2025, 6, 9), CeaseReason.NEEDS_MET),
                new EarlierPlanRecorded(CASE, 2, LocalDate.of(2021, 9, 1), "998"));
    }

    @ParameterizedTest
    @MethodSource("whatBecameOfThePlan")
    void is_refused_for_a_final_plan_of_which_something_has_become(Object later) {
        refused(
                mark(Step.FINAL_PLAN_SENT, "Slip"),
                "PLAN_FOLLOWED_UP",
                OPENED,
                REQUESTED,
                AGREED,
                DRAFTED,
                PLAN_SENT,
                later);
    }

    @Test
    void is_refused_once_a_later_assessment_has_begun() {
        refused(
                mark(Step.REQUEST_WITHDRAWN, "Slip"),
                "LATER_ASSESSMENT_BEGUN",
                OPENED,
                REQUESTED,
                WITHDRAWN,
                requested(2, LocalDate.of(2025, 4, 1)));
    }

    static Stream<Object> whatEndsAnAssessmentWithoutAPlan() {
        return Stream.of(
                WITHDRAWN,
                new ChildMovedAway(CASE, 1, LocalDate.of(2025, 3, 3)),
                new AssessmentRefused(CASE, 1, LocalDate.of(2025, 3, 3)),
                new NoPlanNoticeSent(CASE, 1, LocalDate.of(2025, 3, 3)));
    }

    @ParameterizedTest
    @MethodSource("whatEndsAnAssessmentWithoutAPlan")
    void is_refused_while_a_plan_is_in_force_beside_which_the_assessment_would_open_again(StepTaken ending) {
        var plan = new EarlierPlanRecorded(CASE, 1, LocalDate.of(2021, 9, 1), "998");
        refused(mark(ending.step(), "Slip"), "PLAN_IN_FORCE", OPENED, REQUESTED, ending, plan);
    }

    @Test
    void takes_out_having_asked_for_advice_even_beside_a_plan_in_force() {
        june.given(
                        OPENED,
                        REQUESTED,
                        AGREED,
                        new AdviceRequested(CASE, 1, LocalDate.of(2025, 2, 11)),
                        WITHDRAWN,
                        new EarlierPlanRecorded(CASE, 1, LocalDate.of(2021, 9, 1), "998"))
                .when(mark(Step.ADVICE_REQUESTED, "Not asked"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_after_a_death_which_can_itself_have_been_recorded_in_error() {
        var died = LocalDate.of(2025, 4, 1);
        refused(
                mark(Step.ASSESSMENT_AGREED, "Slip"),
                "CHILD_HAS_DIED",
                OPENED,
                REQUESTED,
                AGREED,
                new ChildDied(CASE, died));
        june.given(OPENED, REQUESTED, AGREED, new ChildDied(CASE, died))
                .when(new MarkDeathRecordedInError(CASE, "A cousin of the same name"))
                .expectEvents(new DeathMarkedRecordedInError(CASE, died, "A cousin of the same name"));
        refused(new MarkDeathRecordedInError(CASE, "Slip"), "DEATH_NOT_RECORDED", OPENED, REQUESTED);
        refused(
                mark(Step.CHILD_DIED, "Slip"),
                "MARK_DEATH_INSTEAD",
                OPENED,
                REQUESTED,
                AGREED,
                new ChildDied(CASE, died));
    }

    @Test
    void lets_everything_go_on_that_had_ended_with_the_death() {
        var died = LocalDate.of(2025, 4, 1);
        june.given(
                        OPENED,
                        REQUESTED,
                        AGREED,
                        DRAFTED,
                        new ChildDied(CASE, died),
                        new DeathMarkedRecordedInError(CASE, died, "A cousin"))
                .when(new SendFinalPlan(CASE, LocalDate.of(2025, 5, 20), null))
                .expectEvents(new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 20)));
    }

    @Test
    void takes_out_a_linked_request_at_any_time() {
        june.given(OPENED, REQUESTED, LINKED, WITHDRAWN)
                .when(markLinked(LocalDate.of(2025, 1, 20)))
                .expectEvents(new LinkedRequestMarkedRecordedInError(
                        CASE, 1, LocalDate.of(2025, 1, 20), RequestSource.HEALTH, "Another case"));
        refused(markLinked(LocalDate.of(2025, 1, 21)), "LINKED_REQUEST_NOT_ON_RECORD", OPENED, REQUESTED, LINKED);
    }

    @Test
    void takes_out_the_reason_for_a_delay() {
        june.given(OPENED, REQUESTED, AGREED, DRAFTED, REASON)
                .when(new MarkDelayReasonRecordedInError(CASE, 1, TimeLimit.FINAL_PLAN, "Not so"))
                .expectEvents(new DelayReasonMarkedRecordedInError(CASE, 1, TimeLimit.FINAL_PLAN, "Not so"));
        refused(
                new MarkDelayReasonRecordedInError(CASE, 1, TimeLimit.NO_PLAN_NOTICE, "Not so"),
                "DELAY_REASON_NOT_ON_RECORD",
                OPENED,
                REQUESTED,
                REASON);
    }

    private static MarkStepRecordedInError mark(Step step, String reason) {
        return new MarkStepRecordedInError(CASE, 1, step, reason);
    }

    private static MarkLinkedRequestRecordedInError markLinked(LocalDate receivedOn) {
        return new MarkLinkedRequestRecordedInError(CASE, 1, receivedOn, RequestSource.HEALTH, "Another case");
    }

    private static StepMarkedRecordedInError marked(Step step, LocalDate date) {
        return new StepMarkedRecordedInError(CASE, 1, step, date, "Another case", null);
    }

    private void refused(Object command, String refusal, Object... history) {
        june.given(history).when(command).expectNoEvents().expectExceptionMessage(refusal);
    }
}
