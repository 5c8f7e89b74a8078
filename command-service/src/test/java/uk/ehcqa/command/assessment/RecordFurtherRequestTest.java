package uk.ehcqa.command.assessment;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.DRAFTED;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.assessment.RequestSource.EDUCATION_SETTING;
import static uk.ehcqa.shared.assessment.RequestSource.PARENT_OR_YOUNG_PERSON;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.RecordFurtherRequest;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.StepRefusal;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.refusal.Refusal;

class RecordFurtherRequestTest {

    static final RequestWithdrawn WITHDRAWN = new RequestWithdrawn(CASE, 1, LocalDate.of(2025, 1, 20));

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Test
    void is_linked_to_the_request_that_is_not_yet_decided_and_starts_no_clock() {
        june.given(OPENED, REQUESTED)
                .when(new RecordFurtherRequest(CASE, LocalDate.of(2025, 1, 16), EDUCATION_SETTING))
                .expectEvents(new FurtherRequestLinked(CASE, 1, LocalDate.of(2025, 1, 16), EDUCATION_SETTING));
    }

    @Test
    void is_linked_while_the_assessment_is_under_way() {
        june.given(OPENED, REQUESTED, AGREED)
                .when(new RecordFurtherRequest(CASE, LocalDate.of(2025, 3, 3), EDUCATION_SETTING))
                .expectEvents(new FurtherRequestLinked(CASE, 1, LocalDate.of(2025, 3, 3), EDUCATION_SETTING));
    }

    @Test
    void begins_a_new_assessment_with_dates_of_its_own_after_a_withdrawal() {
        june.given(OPENED, REQUESTED, WITHDRAWN)
                .when(new RecordFurtherRequest(CASE, LocalDate.of(2025, 3, 3), PARENT_OR_YOUNG_PERSON))
                .expectEvents(new RequestReceived(
                        CASE,
                        2,
                        LocalDate.of(2025, 3, 3),
                        PARENT_OR_YOUNG_PERSON,
                        LocalDate.of(2025, 4, 14),
                        LocalDate.of(2025, 6, 23),
                        LocalDate.of(2025, 7, 21)));
    }

    @Test
    void is_refused_when_it_lies_before_the_withdrawal() {
        refused(
                LocalDate.of(2025, 1, 19),
                StepRefusal.REQUEST_RECEIVED_BEFORE_EARLIER_ASSESSMENT_ENDED,
                OPENED,
                REQUESTED,
                WITHDRAWN);
    }

    @Test
    void is_refused_when_it_lies_before_the_one_it_would_be_linked_to() {
        refused(LocalDate.of(2025, 1, 5), StepRefusal.REQUEST_RECEIVED_BEFORE_THE_OPEN_ONE, OPENED, REQUESTED);
    }

    @Test
    void is_refused_when_it_is_the_very_same() {
        refused(LocalDate.of(2025, 1, 6), StepRefusal.REQUEST_ALREADY_RECORDED, OPENED, REQUESTED);
    }

    @Test
    void is_refused_while_a_plan_is_in_force() {
        refused(
                LocalDate.of(2025, 6, 2),
                StepRefusal.PLAN_IN_FORCE,
                OPENED,
                REQUESTED,
                AGREED,
                DRAFTED,
                new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 20)));
    }

    @Test
    void is_refused_after_a_death() {
        refused(
                LocalDate.of(2025, 6, 2),
                CaseRefusal.CHILD_HAS_DIED,
                OPENED,
                REQUESTED,
                new ChildDied(CASE, LocalDate.of(2025, 2, 1)));
    }

    private void refused(LocalDate receivedOn, Refusal refusal, Object... history) {
        june.given(history)
                .when(new RecordFurtherRequest(CASE, receivedOn, PARENT_OR_YOUNG_PERSON))
                .expectNoEvents()
                .expectExceptionMessage(refusal.name());
    }
}
