package uk.ehcqa.command.casework;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.privacy.ErasureGround.RECORDED_IN_ERROR;
import static uk.ehcqa.shared.privacy.ErasureGround.REQUEST_ACCEPTED;
import static uk.ehcqa.shared.privacy.ErasureGround.RETENTION_PERIOD_OVER;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.casework.EraseChildDetails;
import uk.ehcqa.shared.casework.RecordDeath;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;

class EraseChildDetailsTest {

    static final RequestWithdrawn WITHDRAWN = new RequestWithdrawn(CASE, 1, LocalDate.of(2025, 2, 3));
    static final EarlierPlanRecorded PLAN = new EarlierPlanRecorded(CASE, 1, LocalDate.of(2020, 9, 1), null);

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Test
    void leaves_a_closed_case_without_a_name() {
        june.given(OPENED, REQUESTED, WITHDRAWN)
                .when(new EraseChildDetails(CASE, RETENTION_PERIOD_OVER))
                .expectEvents(new ChildDetailsErased(CASE, RETENTION_PERIOD_OVER));
    }

    @Test
    void is_refused_while_an_assessment_is_open() {
        june.given(OPENED, REQUESTED)
                .when(new EraseChildDetails(CASE, RECORDED_IN_ERROR))
                .expectNoEvents()
                .expectExceptionMessage("ASSESSMENT_STILL_OPEN");
    }

    @Test
    void is_refused_while_a_plan_is_in_force() {
        june.given(OPENED, PLAN)
                .when(new EraseChildDetails(CASE, REQUEST_ACCEPTED))
                .expectNoEvents()
                .expectExceptionMessage("PLAN_STILL_IN_FORCE");
    }

    @Test
    void is_possible_when_the_plan_has_ended() {
        june.given(OPENED, PLAN, new PlanCeased(CASE, 1, LocalDate.of(2025, 3, 31), null))
                .when(new EraseChildDetails(CASE, REQUEST_ACCEPTED))
                .expectEvents(new ChildDetailsErased(CASE, REQUEST_ACCEPTED));
    }

    @Test
    void is_possible_despite_a_plan_that_was_recorded_in_error() {
        june.given(OPENED, PLAN)
                .when(new EraseChildDetails(CASE, RECORDED_IN_ERROR))
                .expectEvents(new ChildDetailsErased(CASE, RECORDED_IN_ERROR));
    }

    @Test
    void is_the_last_thing_that_can_be_recorded() {
        june.given(OPENED, REQUESTED, WITHDRAWN, new ChildDetailsErased(CASE, RETENTION_PERIOD_OVER))
                .when(new RecordDeath(CASE, LocalDate.of(2025, 6, 1)))
                .expectNoEvents()
                .expectExceptionMessage("CASE_ERASED");
        june.given(OPENED, REQUESTED, WITHDRAWN, new ChildDetailsErased(CASE, RETENTION_PERIOD_OVER))
                .when(new EraseChildDetails(CASE, RETENTION_PERIOD_OVER))
                .expectNoEvents()
                .expectExceptionMessage("CASE_ERASED");
    }
}
