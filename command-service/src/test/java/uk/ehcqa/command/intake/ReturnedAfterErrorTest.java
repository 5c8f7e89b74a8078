package uk.ehcqa.command.intake;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.RECEIVED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.ROWAN;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.assessment.RequestSource.PARENT_OR_YOUNG_PERSON;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.NO;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.PENDING;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.WITHDRAWN;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequestDateCorrected;
import uk.ehcqa.shared.assessment.LinkedRequestMarkedRecordedInError;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.OverturningMarkedRecordedInError;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.DateOfDeathCorrected;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanEndCorrected;
import uk.ehcqa.shared.plan.PlanEndMarkedRecordedInError;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.ReturnedRecord;
import uk.ehcqa.shared.sen2.ReturnedRecord.Assessment;
import uk.ehcqa.shared.sen2.ReturnedRecord.NamedPlan;
import uk.ehcqa.shared.sen2.ReturnedRecord.Request;
import uk.ehcqa.shared.sen2.TakeInRecord;

/** The return goes on saying what somebody marked in the case as recorded in error. */
class ReturnedAfterErrorTest {

    static final LocalDate DECIDED = LocalDate.of(2025, 2, 10);
    static final LocalDate ISSUED = LocalDate.of(2025, 5, 27);
    static final LocalDate DIED = LocalDate.of(2026, 9, 1);
    static final StepMarkedRecordedInError MARKED =
            new StepMarkedRecordedInError(CASE, 1, Step.ASSESSMENT_AGREED, DECIDED, "Another case", null);

    final FixtureConfiguration<EhcCase> autumn = caseOn(LocalDate.of(2026, 11, 2));

    @Test
    void a_step_is_reported_with_its_case_and_not_recorded_again() {
        autumn.given(OPENED, REQUESTED, AGREED, MARKED)
                .when(take(agreedOn(DECIDED)))
                .expectNoEvents()
                .expectException(new CustomTypeSafeMatcher<Refused>("the step that was marked") {
                    @Override
                    protected boolean matchesSafely(Refused refused) {
                        return refused.details().code().equals("MARKED_RECORDED_IN_ERROR")
                                && refused.details()
                                        .facts()
                                        .equals(Map.of(
                                                "step", "ASSESSMENT_AGREED",
                                                "returned", "2025-02-10",
                                                "reference", "2025-0413"));
                    }
                });
    }

    @Test
    void so_is_a_step_with_a_date_that_had_been_corrected_before_it_was_marked() {
        var corrected = LocalDate.of(2025, 2, 12);
        refused(
                agreedOn(DECIDED),
                OPENED,
                REQUESTED,
                AGREED,
                new StepDateCorrected(CASE, 1, Step.ASSESSMENT_AGREED, DECIDED, corrected, "Slip", null),
                new StepMarkedRecordedInError(CASE, 1, Step.ASSESSMENT_AGREED, corrected, "Another case", null));
    }

    @Test
    void a_step_is_left_alone_once_it_was_recorded_again() {
        autumn.given(OPENED, REQUESTED, AGREED, MARKED, new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 14)))
                .when(take(agreedOn(DECIDED)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_step_of_another_day_is_news() {
        autumn.given(OPENED, REQUESTED, AGREED, MARKED)
                .when(take(agreedOn(LocalDate.of(2025, 2, 14))))
                .expectEvents(new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 14)));
    }

    @Test
    void a_final_plan_is_reported() {
        refused(
                assessed(agreedOn(DECIDED).request(), ISSUED),
                OPENED,
                REQUESTED,
                AGREED,
                new FinalPlanSent(CASE, 1, ISSUED),
                new StepMarkedRecordedInError(CASE, 1, Step.FINAL_PLAN_SENT, ISSUED, "Another case", null));
    }

    @Test
    void an_end_is_reported_by_whichever_name_it_was_recorded() {
        refused(
                requestOnly(new Request(RECEIVED, PARENT_OR_YOUNG_PERSON, WITHDRAWN, DECIDED, false, false, false)),
                OPENED,
                REQUESTED,
                new ChildMovedAway(CASE, 1, DECIDED),
                new StepMarkedRecordedInError(CASE, 1, Step.CHILD_MOVED_AWAY, DECIDED, "Another case", null));
    }

    @Test
    void an_overturned_refusal_is_reported() {
        var overturned = new Request(RECEIVED, PARENT_OR_YOUNG_PERSON, NO, DECIDED, false, true, false);
        refused(
                assessed(overturned, ISSUED),
                OPENED,
                REQUESTED,
                new AssessmentRefused(CASE, 1, DECIDED),
                new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL),
                new OverturningMarkedRecordedInError(CASE, 1, Step.ASSESSMENT_REFUSED, "Another case"));
    }

    @Test
    void a_linked_request_is_reported() {
        var second = LocalDate.of(2025, 1, 20);
        autumn.given(
                        OPENED,
                        REQUESTED,
                        new FurtherRequestLinked(CASE, 1, second, null),
                        new LinkedRequestMarkedRecordedInError(CASE, 1, second, null, "Another case"))
                .when(new TakeInRecord(
                        CASE,
                        ROWAN,
                        requestOnly(new Request(second, null, PENDING, null, false, false, false)),
                        List.of(RECEIVED, second),
                        null))
                .expectNoEvents()
                .expectExceptionMessage("MARKED_RECORDED_IN_ERROR");
    }

    @Test
    void a_linked_request_is_reported_by_any_day_that_was_recorded_for_it() {
        var second = LocalDate.of(2025, 1, 20);
        var right = LocalDate.of(2025, 1, 13);
        autumn.given(
                        OPENED,
                        REQUESTED,
                        new FurtherRequestLinked(CASE, 1, second, null),
                        new LinkedRequestDateCorrected(CASE, 1, null, second, right, "Misread"),
                        new LinkedRequestMarkedRecordedInError(CASE, 1, right, null, "Another case"))
                .when(another(second))
                .expectNoEvents()
                .expectExceptionMessage("MARKED_RECORDED_IN_ERROR");
    }

    @Test
    void a_linked_request_is_left_alone_once_its_day_was_put_right() {
        var second = LocalDate.of(2025, 1, 20);
        var right = LocalDate.of(2025, 1, 13);
        autumn.given(
                        OPENED,
                        REQUESTED,
                        new FurtherRequestLinked(CASE, 1, second, null),
                        new LinkedRequestDateCorrected(CASE, 1, null, second, right, "Misread"))
                .when(another(second))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static TakeInRecord another(LocalDate receivedOn) {
        return new TakeInRecord(
                CASE,
                ROWAN,
                requestOnly(new Request(receivedOn, null, PENDING, null, false, false, false)),
                List.of(RECEIVED, receivedOn),
                null);
    }

    @Test
    void a_death_is_reported() {
        refused(
                endedByDeath(),
                OPENED,
                REQUESTED,
                AGREED,
                new FinalPlanSent(CASE, 1, ISSUED),
                new PlanCeased(CASE, 1, DIED, CeaseReason.DIED),
                new ChildDied(CASE, DIED),
                new DeathMarkedRecordedInError(CASE, DIED, "A cousin of the same name"));
    }

    @Test
    void so_is_a_death_with_a_date_that_had_been_corrected_before_it_was_marked() {
        var corrected = LocalDate.of(2026, 9, 2);
        refused(
                endedByDeath(),
                OPENED,
                REQUESTED,
                AGREED,
                new FinalPlanSent(CASE, 1, ISSUED),
                new ChildDied(CASE, DIED),
                new DateOfDeathCorrected(CASE, DIED, corrected, "Misread"),
                new DeathMarkedRecordedInError(CASE, corrected, "A cousin of the same name"));
    }

    @Test
    void the_end_of_a_plan_is_reported() {
        refused(
                endedOn(DIED, CeaseReason.EMPLOYMENT),
                OPENED,
                REQUESTED,
                AGREED,
                new FinalPlanSent(CASE, 1, ISSUED),
                new PlanCeased(CASE, 1, DIED, CeaseReason.EMPLOYMENT),
                new PlanEndMarkedRecordedInError(CASE, 1, DIED, CeaseReason.EMPLOYMENT, "Another case"));
    }

    @Test
    void the_end_of_a_plan_is_left_alone_once_it_was_put_right() {
        var right = LocalDate.of(2026, 9, 3);
        autumn.given(
                        OPENED,
                        REQUESTED,
                        AGREED,
                        new FinalPlanSent(CASE, 1, ISSUED),
                        new PlanCeased(CASE, 1, DIED, CeaseReason.OTHER),
                        new PlanEndCorrected(
                                CASE, 1, DIED, CeaseReason.OTHER, right, CeaseReason.EMPLOYMENT, "Misread"))
                .when(take(endedOn(DIED, CeaseReason.OTHER)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private void refused(ReturnedRecord record, Object... history) {
        autumn.given(history).when(take(record)).expectNoEvents().expectExceptionMessage("MARKED_RECORDED_IN_ERROR");
    }

    private static ReturnedRecord agreedOn(LocalDate day) {
        return requestOnly(new Request(RECEIVED, PARENT_OR_YOUNG_PERSON, YES, day, false, false, false));
    }

    private static ReturnedRecord assessed(Request request, LocalDate issuedOn) {
        return new ReturnedRecord(
                request,
                new Assessment(YES, issuedOn, false, false, false),
                null,
                null,
                PlanParticulars.NONE,
                PlanParticulars.NONE);
    }

    private static ReturnedRecord endedByDeath() {
        return endedOn(DIED, CeaseReason.DIED);
    }

    private static ReturnedRecord endedOn(LocalDate day, CeaseReason reason) {
        return new ReturnedRecord(
                agreedOn(DECIDED).request(),
                new Assessment(YES, ISSUED, false, false, false),
                new NamedPlan(ISSUED, day, reason),
                null,
                PlanParticulars.NONE,
                PlanParticulars.NONE);
    }

    private static ReturnedRecord requestOnly(Request request) {
        return new ReturnedRecord(request, null, null, null, PlanParticulars.NONE, PlanParticulars.NONE);
    }

    private static TakeInRecord take(ReturnedRecord record) {
        return new TakeInRecord(CASE, ROWAN, record, List.of(RECEIVED), null);
    }
}
