package uk.ehcqa.command.assessment;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.casework.CaseFixture.requested;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.AgreeToAssess;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.MarkOverturningRecordedInError;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.OverturningMarkedRecordedInError;
import uk.ehcqa.shared.assessment.RecordOverturnedRefusal;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RefuseToAssess;
import uk.ehcqa.shared.assessment.SendDraftPlan;
import uk.ehcqa.shared.assessment.SendNoPlanNotice;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;

class RecordOverturnedRefusalTest {

    static final LocalDate ORDERED = LocalDate.of(2025, 5, 12);
    static final AssessmentRefused REFUSED = new AssessmentRefused(CASE, 1, LocalDate.of(2025, 2, 10));
    static final NoPlanNoticeSent NO_PLAN = new NoPlanNoticeSent(CASE, 1, LocalDate.of(2025, 4, 28));
    static final RefusalOverturned OVERTURNED =
            new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL, ORDERED);

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Test
    void opens_again_an_assessment_that_was_refused() {
        june.given(OPENED, REQUESTED, REFUSED)
                .when(overturned(OverturnRoute.TRIBUNAL, ORDERED))
                .expectEvents(OVERTURNED);
    }

    @Test
    void opens_again_an_assessment_that_ended_without_a_plan() {
        june.given(OPENED, REQUESTED, AGREED, NO_PLAN)
                .when(overturned(OverturnRoute.MEDIATION, ORDERED))
                .expectEvents(new RefusalOverturned(
                        CASE, 1, Step.NO_PLAN_NOTICE_SENT, OverturnRoute.MEDIATION, LocalDate.of(2025, 5, 12)));
    }

    @Test
    void may_be_on_the_day_of_the_refusal_itself_but_not_before_or_in_the_future() {
        june.given(OPENED, REQUESTED, REFUSED)
                .when(overturned(OverturnRoute.MEDIATION, LocalDate.of(2025, 2, 10)))
                .expectSuccessfulHandlerExecution();
        refused(
                overturned(OverturnRoute.MEDIATION, LocalDate.of(2025, 2, 9)),
                "STEP_BEFORE_EARLIER_STEP",
                OPENED,
                REQUESTED,
                REFUSED);
        refused(
                overturned(OverturnRoute.MEDIATION, LocalDate.of(2025, 7, 1)),
                "STEP_IN_FUTURE",
                OPENED,
                REQUESTED,
                REFUSED);
    }

    @Test
    void needs_a_refusal_that_stands() {
        refused(overturned(OverturnRoute.MEDIATION, ORDERED), "NO_REFUSAL_STANDS", OPENED, REQUESTED, AGREED);
        refused(
                overturned(OverturnRoute.MEDIATION, ORDERED),
                "NO_REFUSAL_STANDS",
                OPENED,
                REQUESTED,
                REFUSED,
                OVERTURNED);
    }

    @Test
    void is_refused_once_a_later_assessment_has_begun() {
        refused(
                overturned(OverturnRoute.MEDIATION, ORDERED),
                "LATER_ASSESSMENT_BEGUN",
                OPENED,
                REQUESTED,
                REFUSED,
                requested(2, LocalDate.of(2025, 6, 2)));
    }

    @Test
    void is_refused_while_a_plan_is_in_force() {
        refused(
                overturned(OverturnRoute.MEDIATION, ORDERED),
                "PLAN_IN_FORCE",
                OPENED,
                REQUESTED,
                REFUSED,
                new EarlierPlanRecorded(CASE, 1, LocalDate.of(2021, 9, 1), "998"));
    }

    @Test
    void is_refused_for_an_assessment_that_does_not_exist_and_after_a_death() {
        refused(
                new RecordOverturnedRefusal(CASE, 2, OverturnRoute.MEDIATION, ORDERED),
                "EPISODE_UNKNOWN",
                OPENED,
                REQUESTED,
                REFUSED);
        refused(
                overturned(OverturnRoute.MEDIATION, ORDERED),
                "CHILD_HAS_DIED",
                OPENED,
                REQUESTED,
                REFUSED,
                new ChildDied(CASE, LocalDate.of(2025, 6, 2)));
    }

    @Test
    void is_followed_by_telling_the_family_of_the_assessment_without_a_reason_for_a_delay() {
        june.given(OPENED, REQUESTED, REFUSED, OVERTURNED)
                .when(new AgreeToAssess(CASE, LocalDate.of(2025, 5, 26), null))
                .expectEvents(new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 5, 26)));
    }

    @Test
    void is_followed_by_nothing_dated_before_it() {
        refused(
                new AgreeToAssess(CASE, LocalDate.of(2025, 5, 11), null),
                "STEP_BEFORE_EARLIER_STEP",
                OPENED,
                REQUESTED,
                REFUSED,
                OVERTURNED);
    }

    @Test
    void may_be_followed_by_the_draft_at_once() {
        june.given(OPENED, REQUESTED, REFUSED, OVERTURNED)
                .when(new SendDraftPlan(CASE, LocalDate.of(2025, 6, 16)))
                .expectEvents(new DraftPlanSent(CASE, 1, LocalDate.of(2025, 6, 16), false, LocalDate.of(2025, 6, 30)));
    }

    @Test
    void leaves_the_refusal_on_record_so_that_it_is_not_recorded_a_second_time() {
        refused(
                new RefuseToAssess(CASE, LocalDate.of(2025, 6, 16), null),
                "DECISION_ALREADY_MADE",
                OPENED,
                REQUESTED,
                REFUSED,
                OVERTURNED);
        refused(
                new SendNoPlanNotice(CASE, LocalDate.of(2025, 6, 16), null),
                "NO_PLAN_NOTICE_OVERTURNED",
                OPENED,
                REQUESTED,
                AGREED,
                NO_PLAN,
                new RefusalOverturned(CASE, 1, Step.NO_PLAN_NOTICE_SENT, OverturnRoute.TRIBUNAL, ORDERED));
    }

    @Test
    void can_be_marked_as_recorded_in_error_while_nothing_follows_from_it() {
        june.given(OPENED, REQUESTED, REFUSED, OVERTURNED)
                .when(new MarkOverturningRecordedInError(CASE, 1, " Another case "))
                .expectEvents(new OverturningMarkedRecordedInError(CASE, 1, Step.ASSESSMENT_REFUSED, "Another case"));
        refused(
                new MarkOverturningRecordedInError(CASE, 1, "Another case"),
                "OVERTURNING_FOLLOWED_UP",
                OPENED,
                REQUESTED,
                REFUSED,
                OVERTURNED,
                new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 5, 26)));
        refused(
                new MarkOverturningRecordedInError(CASE, 1, "Another case"),
                "OVERTURNING_NOT_ON_RECORD",
                OPENED,
                REQUESTED,
                REFUSED);
    }

    private static RecordOverturnedRefusal overturned(OverturnRoute by, LocalDate on) {
        return new RecordOverturnedRefusal(CASE, 1, by, on);
    }

    private void refused(Object command, String refusal, Object... history) {
        june.given(history).when(command).expectNoEvents().expectExceptionMessage(refusal);
    }
}
