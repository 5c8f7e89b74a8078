package uk.ehcqa.command.intake;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.RECEIVED;
import static uk.ehcqa.command.casework.CaseFixture.REFERENCE;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.ROWAN;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.sen2.ReturnModule.ACTIVE_PLAN;
import static uk.ehcqa.shared.sen2.ReturnModule.NAMED_PLAN;
import static uk.ehcqa.shared.sen2.ReturnModule.PERSON;
import static uk.ehcqa.shared.sen2.ReturnModule.REQUEST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.RequestSourceReturned;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.DateOfDeathCorrected;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.plan.PlanParticularsReturned;
import uk.ehcqa.shared.refusal.Remark;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.ReturnedOutcome;
import uk.ehcqa.shared.sen2.ReturnedRecord;
import uk.ehcqa.shared.sen2.ReturnedRecord.ActivePlan;
import uk.ehcqa.shared.sen2.ReturnedRecord.Assessment;
import uk.ehcqa.shared.sen2.ReturnedRecord.NamedPlan;
import uk.ehcqa.shared.sen2.ReturnedRecord.Request;
import uk.ehcqa.shared.sen2.TakeInRecord;
import uk.ehcqa.shared.sen2.TakenIn;

/** A row is already known when everything in it is on record, and never otherwise. */
class AlreadyKnownTest {

    static final LocalDate ISSUED = LocalDate.of(2025, 5, 27);
    static final LocalDate CEASED = LocalDate.of(2026, 7, 31);
    static final FinalPlanSent PLAN_SENT = new FinalPlanSent(CASE, 1, ISSUED);
    static final Assessment ASSESSED = new Assessment(ReturnedOutcome.YES, ISSUED, false, false, null);
    static final NamedPlan PLAN = new NamedPlan(ISSUED, null, null);
    static final PlanParticulars BUDGET =
            new PlanParticulars(null, List.of(), List.of(), Map.of("PB", "1"), null, null);
    static final PlanParticulars SPEECH = new PlanParticulars(null, List.of("SLCN"), List.of(), Map.of(), null, null);
    static final PlanParticulars NONE = PlanParticulars.NONE;
    static final ActivePlan NO_REVIEW = new ActivePlan(null, null, null, null);

    final FixtureConfiguration<EhcCase> autumn = caseOn(LocalDate.of(2026, 11, 2));

    @Test
    void is_not_said_of_who_made_a_request_when_that_was_not_on_record() {
        autumn.given(OPENED, from(null))
                .when(take(pending(RequestSource.HEALTH)))
                .expectEvents(new RequestSourceReturned(CASE, 1, RequestSource.HEALTH))
                .expectResultMessagePayload(added(REQUEST));
        autumn.given(OPENED, from(null), new RequestSourceReturned(CASE, 1, RequestSource.HEALTH))
                .when(take(pending(RequestSource.HEALTH)))
                .expectNoEvents()
                .expectResultMessagePayload(added());
    }

    @Test
    void is_not_said_of_who_made_a_request_when_somebody_else_is_on_record() {
        autumn.given(OPENED, from(RequestSource.HEALTH))
                .when(take(pending(RequestSource.SOCIAL_CARE)))
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(REQUEST, "REQUEST_SOURCE_DIFFERS", "RequestSource"));
    }

    @Test
    void is_said_of_the_module_that_tells_nothing_new_of_a_plan() {
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT, new PlanParticularsReturned(CASE, 1, BUDGET))
                .when(take(planned(PLAN, NO_REVIEW, BUDGET, SPEECH)))
                .expectResultMessagePayload(added(ACTIVE_PLAN));
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT, new PlanParticularsReturned(CASE, 1, SPEECH))
                .when(take(planned(PLAN, NO_REVIEW, BUDGET, SPEECH)))
                .expectResultMessagePayload(added(NAMED_PLAN));
    }

    @Test
    void is_not_said_of_a_reason_to_cease_that_was_not_on_record() {
        var ceased = new PlanCeased(CASE, 1, CEASED, CeaseReason.HIGHER_EDUCATION);
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT, new PlanCeased(CASE, 1, CEASED, null))
                .when(take(ended(CeaseReason.HIGHER_EDUCATION)))
                .expectEvents(ceased)
                .expectResultMessagePayload(added(NAMED_PLAN));
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT, ceased)
                .when(take(ended(null)))
                .expectNoEvents()
                .expectResultMessagePayload(added());
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT, ceased)
                .when(take(ended(CeaseReason.NEEDS_MET)))
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(NAMED_PLAN, "CEASE_REASON_DIFFERS", "CeaseReason"));
    }

    @Test
    void is_said_of_a_death_whose_date_somebody_has_put_right() {
        autumn.given(
                        OPENED,
                        REQUESTED,
                        AGREED,
                        PLAN_SENT,
                        new ChildDied(CASE, CEASED),
                        new DateOfDeathCorrected(CASE, CEASED, LocalDate.of(2026, 8, 1), "Misread"))
                .when(take(ended(CeaseReason.DIED)))
                .expectNoEvents()
                .expectResultMessagePayload(added());
    }

    @Test
    void is_not_said_of_an_outcome_of_a_review_that_has_no_day() {
        var undated = new ActivePlan(null, null, ReviewOutcome.AMEND, null);
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT)
                .when(take(planned(PLAN, undated, NONE, NONE)))
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(ACTIVE_PLAN, "REVIEW_OUTCOME_WITHOUT_DATE", "ReviewOutcome"));
    }

    @Test
    void is_not_said_of_a_transfer_of_a_plan_that_was_made_here() {
        var transferred = new ActivePlan("998", null, null, null);
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT)
                .when(take(planned(PLAN, transferred, NONE, NONE)))
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(ACTIVE_PLAN, "TRANSFER_DIFFERS", "TransferLA"));
    }

    @Test
    void is_not_said_of_the_needs_in_a_plan_that_is_not_on_record() {
        autumn.given(OPENED, REQUESTED)
                .when(take(new ReturnedRecord(
                        request(ReturnedOutcome.PENDING, null, null), null, null, NO_REVIEW, NONE, SPEECH)))
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(ACTIVE_PLAN, "PLAN_NOT_ON_RECORD", null));
    }

    @Test
    void is_not_said_of_other_details_in_an_older_return() {
        var moved =
                new Child("Example", "Rowan", ROWAN.birthDate(), ROWAN.sex(), null, "ZZ2 2ZZ", ROWAN.upn(), null, null);
        autumn.given(new CaseOpened(CASE, REFERENCE, moved, LocalDate.of(2026, 11, 1)), REQUESTED)
                .when(new TakeInRecord(CASE, ROWAN, pending(null), List.of(RECEIVED), LocalDate.of(2026, 10, 1)))
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(PERSON, "RETURN_IS_OLDER", null));
    }

    private static RequestReceived from(@Nullable RequestSource source) {
        return RequestReceived.on(CASE, 1, RECEIVED, source);
    }

    private static ReturnedRecord pending(@Nullable RequestSource source) {
        return new ReturnedRecord(request(ReturnedOutcome.PENDING, null, source), null, null, null, NONE, NONE);
    }

    private static ReturnedRecord ended(@Nullable CeaseReason reason) {
        return planned(new NamedPlan(ISSUED, CEASED, reason), null, NONE, NONE);
    }

    private static ReturnedRecord planned(
            NamedPlan plan, @Nullable ActivePlan review, PlanParticulars named, PlanParticulars active) {
        var agreed = request(ReturnedOutcome.YES, LocalDate.of(2025, 2, 10), null);
        return new ReturnedRecord(agreed, ASSESSED, plan, review, named, active);
    }

    private static Request request(
            ReturnedOutcome outcome, @Nullable LocalDate outcomeOn, @Nullable RequestSource source) {
        return new Request(RECEIVED, source, outcome, outcomeOn, false, false, false);
    }

    private static TakeInRecord take(ReturnedRecord record) {
        return new TakeInRecord(CASE, ROWAN, record, List.of(RECEIVED), null);
    }

    private static TakenIn added(ReturnModule... modules) {
        return new TakenIn(REFERENCE, Set.of(modules), Map.of());
    }

    private static TakenIn leftAlone(ReturnModule module, String code, @Nullable String field) {
        return new TakenIn(REFERENCE, Set.of(), Map.of(module, new Remark(code, field, Map.of())));
    }
}
