package uk.ehcqa.command.assessment;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.DRAFTED;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.casework.CaseFixture.requested;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.ReceiptDateCorrected;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.assessment.StepRefusal;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.refusal.Refusal;
import uk.ehcqa.shared.refusal.Refused;

class CorrectStepDateTest {

    static final RequestWithdrawn WITHDRAWN = new RequestWithdrawn(CASE, 1, LocalDate.of(2025, 2, 20));

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Test
    void moves_every_limit_that_runs_from_the_request() {
        june.given(OPENED, REQUESTED, AGREED)
                .when(correct(
                        Step.REQUEST_RECEIVED, LocalDate.of(2025, 1, 3), " The letter was stamped on the Friday. "))
                .expectEvents(new ReceiptDateCorrected(
                        CASE,
                        1,
                        LocalDate.of(2025, 1, 6),
                        LocalDate.of(2025, 1, 3),
                        "The letter was stamped on the Friday.",
                        LocalDate.of(2025, 2, 14),
                        LocalDate.of(2025, 4, 25),
                        LocalDate.of(2025, 5, 23)));
    }

    @Test
    void moves_the_time_for_representations_with_the_draft() {
        june.given(OPENED, REQUESTED, AGREED, DRAFTED)
                .when(correct(Step.DRAFT_PLAN_SENT, LocalDate.of(2025, 4, 24), "Posted two days later"))
                .expectEvents(new StepDateCorrected(
                        CASE,
                        1,
                        Step.DRAFT_PLAN_SENT,
                        LocalDate.of(2025, 4, 22),
                        LocalDate.of(2025, 4, 24),
                        "Posted two days later",
                        LocalDate.of(2025, 5, 8)));
    }

    @Test
    void leaves_the_time_for_representations_alone_when_a_later_draft_was_sent() {
        june.given(
                        OPENED,
                        REQUESTED,
                        AGREED,
                        DRAFTED,
                        new DraftPlanSent(CASE, 1, LocalDate.of(2025, 5, 8), true, LocalDate.of(2025, 5, 22)))
                .when(correct(Step.DRAFT_PLAN_SENT, LocalDate.of(2025, 4, 24), "Posted two days later"))
                .expectEvents(new StepDateCorrected(
                        CASE,
                        1,
                        Step.DRAFT_PLAN_SENT,
                        LocalDate.of(2025, 4, 22),
                        LocalDate.of(2025, 4, 24),
                        "Posted two days later",
                        null));
    }

    @Test
    void is_refused_for_a_date_before_the_step_that_came_before() {
        refused(
                correct(Step.ASSESSMENT_AGREED, LocalDate.of(2025, 1, 5), "Slip"),
                StepRefusal.STEP_BEFORE_EARLIER_STEP);
    }

    @Test
    void is_refused_for_a_date_after_the_step_that_came_after() {
        refused(correct(Step.ASSESSMENT_AGREED, LocalDate.of(2025, 4, 23), "Slip"), StepRefusal.STEP_AFTER_LATER_STEP);
    }

    @Test
    void is_refused_for_a_request_dated_after_the_decision_on_it() {
        refused(correct(Step.REQUEST_RECEIVED, LocalDate.of(2025, 2, 11), "Slip"), StepRefusal.STEP_AFTER_LATER_STEP);
    }

    @Test
    void is_refused_for_a_request_dated_before_the_child_was_born() {
        refused(correct(Step.REQUEST_RECEIVED, LocalDate.of(2018, 5, 13), "Slip"), CaseRefusal.BORN_AFTER_REQUEST);
    }

    @Test
    void is_refused_for_a_request_dated_more_than_a_year_ago() {
        refused(
                correct(Step.REQUEST_RECEIVED, LocalDate.of(2024, 6, 29), "Slip"),
                StepRefusal.REQUEST_RECEIVED_OVER_A_YEAR_AGO);
    }

    @Test
    void names_the_date_as_the_field_that_must_change() {
        june.given(OPENED, REQUESTED)
                .when(correct(Step.REQUEST_RECEIVED, LocalDate.of(2018, 5, 13), "Slip"))
                .expectException(new CustomTypeSafeMatcher<Refused>("a refusal of the date") {
                    @Override
                    protected boolean matchesSafely(Refused refused) {
                        return "date".equals(refused.details().field());
                    }
                });
    }

    @Test
    void puts_a_request_right_that_was_more_than_a_year_old_when_it_was_recorded() {
        caseOn(LocalDate.of(2026, 11, 2))
                .given(OPENED, REQUESTED)
                .when(correct(Step.REQUEST_RECEIVED, LocalDate.of(2025, 1, 3), "Slip"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_for_a_request_dated_after_another_that_is_linked_to_it() {
        june.given(OPENED, REQUESTED, new FurtherRequestLinked(CASE, 1, LocalDate.of(2025, 1, 9), RequestSource.HEALTH))
                .when(correct(Step.REQUEST_RECEIVED, LocalDate.of(2025, 1, 10), "Slip"))
                .expectNoEvents()
                .expectExceptionMessage("STEP_AFTER_LATER_STEP");
    }

    @Test
    void is_refused_for_an_end_after_the_next_request() {
        june.given(OPENED, REQUESTED, WITHDRAWN, requested(2, LocalDate.of(2025, 3, 3)))
                .when(correct(Step.REQUEST_WITHDRAWN, LocalDate.of(2025, 3, 4), "Slip"))
                .expectNoEvents()
                .expectExceptionMessage("STEP_AFTER_LATER_STEP");
    }

    @Test
    void is_refused_for_a_request_dated_before_the_assessment_before_it_ended() {
        june.given(OPENED, REQUESTED, WITHDRAWN, requested(2, LocalDate.of(2025, 3, 3)))
                .when(new CorrectStepDate(CASE, 2, Step.REQUEST_RECEIVED, LocalDate.of(2025, 2, 19), "Slip"))
                .expectNoEvents()
                .expectExceptionMessage("STEP_BEFORE_EARLIER_STEP");
    }

    @Test
    void is_refused_for_a_final_plan_dated_after_the_plan_ceased() {
        june.given(
                        OPENED,
                        REQUESTED,
                        AGREED,
                        DRAFTED,
                        new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 20)),
                        new PlanCeased(CASE, 1, LocalDate.of(2025, 6, 1), CeaseReason.NEEDS_MET))
                .when(correct(Step.FINAL_PLAN_SENT, LocalDate.of(2025, 6, 2), "Slip"))
                .expectNoEvents()
                .expectExceptionMessage("STEP_AFTER_LATER_STEP");
    }

    @Test
    void is_refused_when_nothing_would_change() {
        refused(correct(Step.ASSESSMENT_AGREED, LocalDate.of(2025, 2, 10), "Slip"), CaseRefusal.DATE_ALREADY_SO);
    }

    @Test
    void is_refused_without_a_reason() {
        refused(correct(Step.ASSESSMENT_AGREED, LocalDate.of(2025, 2, 11), "  "), CaseRefusal.REASON_NEEDED);
    }

    @Test
    void is_refused_for_a_step_that_was_never_taken() {
        refused(correct(Step.FINAL_PLAN_SENT, LocalDate.of(2025, 5, 20), "Slip"), StepRefusal.STEP_NOT_TAKEN);
    }

    @Test
    void is_refused_for_an_assessment_that_does_not_exist() {
        refused(
                new CorrectStepDate(CASE, 2, Step.REQUEST_RECEIVED, LocalDate.of(2025, 1, 3), "Slip"),
                StepRefusal.EPISODE_UNKNOWN);
    }

    private static CorrectStepDate correct(Step step, LocalDate date, String reason) {
        return new CorrectStepDate(CASE, 1, step, date, reason);
    }

    private void refused(CorrectStepDate command, Refusal refusal) {
        june.given(OPENED, REQUESTED, AGREED, DRAFTED)
                .when(command)
                .expectNoEvents()
                .expectExceptionMessage(refusal.name());
    }
}
