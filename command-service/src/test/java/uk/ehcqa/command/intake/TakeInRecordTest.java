package uk.ehcqa.command.intake;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.DRAFTED;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.RECEIVED;
import static uk.ehcqa.command.casework.CaseFixture.REFERENCE;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.ROWAN;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.casework.CaseFixture.requested;
import static uk.ehcqa.shared.assessment.RequestSource.PARENT_OR_YOUNG_PERSON;
import static uk.ehcqa.shared.sen2.ReturnModule.ACTIVE_PLAN;
import static uk.ehcqa.shared.sen2.ReturnModule.ASSESSMENT;
import static uk.ehcqa.shared.sen2.ReturnModule.NAMED_PLAN;
import static uk.ehcqa.shared.sen2.ReturnModule.PERSON;
import static uk.ehcqa.shared.sen2.ReturnModule.REQUEST;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.HISTORICAL;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.NO;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.PENDING;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.WITHDRAWN;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.ExceptionReturned;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.ChildDetailsCorrected;
import uk.ehcqa.shared.casework.ChildDetailsReturned;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.plan.PlanParticularsReturned;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
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
import uk.ehcqa.shared.timeliness.TimeLimit;

class TakeInRecordTest {

    static final LocalDate DECIDED = LocalDate.of(2025, 2, 10);
    static final LocalDate ISSUED = LocalDate.of(2025, 5, 27);
    static final LocalDate REVIEW_MEETING = LocalDate.of(2026, 4, 20);
    static final LocalDate REVIEW_DECISION = LocalDate.of(2026, 5, 11);
    static final LocalDate DIED = LocalDate.of(2026, 9, 1);
    static final ChildDied DEATH = new ChildDied(CASE, DIED);
    static final FinalPlanSent PLAN_SENT = new FinalPlanSent(CASE, 1, ISSUED);
    static final PlanParticulars BUDGET =
            new PlanParticulars(ISSUED, List.of(), List.of(), Map.of("PB", "1"), null, null);
    static final PlanParticulars SPEECH = new PlanParticulars(null, List.of("SLCN"), List.of(), Map.of(), null, null);
    static final PlanParticularsReturned SPEECH_AND_BUDGET = new PlanParticularsReturned(
            CASE, 1, new PlanParticulars(ISSUED, List.of("SLCN"), List.of(), Map.of("PB", "1"), null, null));

    static final Request AGREED_REQUEST = request(YES, DECIDED);
    static final Assessment ISSUED_ASSESSMENT = assessment(YES, ISSUED);
    static final NamedPlan PLAN = new NamedPlan(ISSUED, null, null);

    final FixtureConfiguration<EhcCase> autumn = caseOn(LocalDate.of(2026, 11, 2));

    @Test
    void opens_a_case_with_its_whole_history() {
        var review = new ActivePlan(null, REVIEW_MEETING, ReviewOutcome.AMEND, REVIEW_DECISION);
        autumn.givenNoPriorActivity()
                .when(take(new ReturnedRecord(
                        AGREED_REQUEST, new Assessment(YES, ISSUED, false, false, true), PLAN, review, BUDGET, SPEECH)))
                .expectEvents(
                        new CaseOpened(CASE, new CaseReference("2026-0413"), ROWAN),
                        REQUESTED,
                        AGREED,
                        PLAN_SENT,
                        new ExceptionReturned(CASE, 1, TimeLimit.FINAL_PLAN),
                        SPEECH_AND_BUDGET,
                        new ReviewMeetingHeld(CASE, 1, REVIEW_MEETING, true),
                        new ReviewDecided(CASE, 1, REVIEW_MEETING, REVIEW_DECISION, ReviewOutcome.AMEND, true));
    }

    @Test
    void adds_nothing_the_second_time() {
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT, SPEECH_AND_BUDGET)
                .when(take(new ReturnedRecord(AGREED_REQUEST, ISSUED_ASSESSMENT, PLAN, null, BUDGET, SPEECH)))
                .expectNoEvents()
                .expectResultMessagePayload(added());
    }

    @Test
    void adds_just_what_the_next_return_tells() {
        autumn.given(OPENED, REQUESTED, AGREED)
                .when(take(new ReturnedRecord(
                        AGREED_REQUEST, ISSUED_ASSESSMENT, PLAN, null, PlanParticulars.NONE, PlanParticulars.NONE)))
                .expectEvents(PLAN_SENT)
                .expectResultMessagePayload(added(ASSESSMENT));
    }

    @Test
    void keeps_the_particulars_that_a_return_of_another_form_leaves_out() {
        var csv = new PlanParticulars(ISSUED, List.of(), List.of(), Map.of("OA", "0"), null, null);
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT, SPEECH_AND_BUDGET)
                .when(take(
                        new ReturnedRecord(AGREED_REQUEST, ISSUED_ASSESSMENT, PLAN, null, csv, PlanParticulars.NONE)))
                .expectEvents(new PlanParticularsReturned(
                        CASE,
                        1,
                        new PlanParticulars(
                                ISSUED, List.of("SLCN"), List.of(), Map.of("OA", "0", "PB", "1"), null, null)));
    }

    @Test
    void leaves_the_drafts_recorded_here_as_they_are() {
        autumn.given(OPENED, REQUESTED, AGREED, DRAFTED)
                .when(take(assessed(AGREED_REQUEST, ISSUED_ASSESSMENT)))
                .expectEvents(PLAN_SENT);
    }

    @Test
    void knows_a_decision_that_was_recorded_here_before_the_return_told_of_it() {
        autumn.given(OPENED, REQUESTED, AGREED)
                .when(take(requestOnly(request(PENDING, null))))
                .expectNoEvents()
                .expectResultMessagePayload(added());
    }

    @Test
    void refuses_a_date_that_contradicts_the_file() {
        refused(
                requestOnly(request(YES, DECIDED.plusDays(1))),
                "DIFFERS_FROM_WHAT_IS_RECORDED",
                OPENED,
                REQUESTED,
                AGREED);
    }

    @Test
    void knows_the_wrong_date_that_somebody_has_put_right_since() {
        autumn.given(
                        OPENED,
                        REQUESTED,
                        AGREED,
                        new StepDateCorrected(
                                CASE, 1, Step.ASSESSMENT_AGREED, DECIDED, LocalDate.of(2025, 2, 12), "Slip", null))
                .when(take(requestOnly(request(YES, DECIDED))))
                .expectNoEvents();
    }

    @Test
    void takes_over_what_changed_from_one_return_to_the_next_and_keeps_what_was_put_right_here() {
        var corrected = new Child(
                "Exemplar", "Rowan", ROWAN.birthDate(), ROWAN.sex(), null, "ZZ1 1ZZ", ROWAN.upn(), null, null);
        var moved =
                new Child("Example", "Rowan", ROWAN.birthDate(), ROWAN.sex(), null, "ZZ2 2ZZ", ROWAN.upn(), null, null);
        var held = new Child(
                "Exemplar", "Rowan", ROWAN.birthDate(), ROWAN.sex(), null, "ZZ2 2ZZ", ROWAN.upn(), null, null);
        autumn.given(OPENED, REQUESTED, new ChildDetailsCorrected(CASE, corrected, "Misspelt"))
                .when(new TakeInRecord(CASE, moved, requestOnly(request(PENDING, null)), List.of(RECEIVED), null))
                .expectEvents(new ChildDetailsReturned(CASE, moved, held, null))
                .expectResultMessagePayload(added(PERSON));
    }

    @Test
    void leaves_the_details_alone_that_a_later_return_told() {
        var moved =
                new Child("Example", "Rowan", ROWAN.birthDate(), ROWAN.sex(), null, "ZZ2 2ZZ", ROWAN.upn(), null, null);
        var inNovember = new ChildDetailsReturned(CASE, moved, moved, LocalDate.of(2026, 11, 1));
        autumn.given(OPENED, REQUESTED, inNovember)
                .when(asOf(LocalDate.of(2026, 10, 1)))
                .expectNoEvents();
        autumn.given(OPENED, REQUESTED, inNovember)
                .when(asOf(LocalDate.of(2026, 11, 2)))
                .expectEvents(new ChildDetailsReturned(CASE, ROWAN, ROWAN, LocalDate.of(2026, 11, 2)));
    }

    @Test
    void leaves_the_details_alone_with_which_a_later_return_opened_the_case() {
        var moved =
                new Child("Example", "Rowan", ROWAN.birthDate(), ROWAN.sex(), null, "ZZ2 2ZZ", ROWAN.upn(), null, null);
        autumn.given(new CaseOpened(CASE, REFERENCE, moved, LocalDate.of(2026, 11, 1)), REQUESTED)
                .when(asOf(LocalDate.of(2026, 10, 1)))
                .expectNoEvents();
    }

    @Test
    void keeps_a_refusal_that_was_overturned_and_dates_the_plan_that_followed() {
        autumn.given(OPENED, REQUESTED)
                .when(take(assessed(
                        new Request(RECEIVED, PARENT_OR_YOUNG_PERSON, NO, DECIDED, false, true, false),
                        ISSUED_ASSESSMENT)))
                .expectEvents(
                        new AssessmentRefused(CASE, 1, DECIDED),
                        new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL),
                        PLAN_SENT);
    }

    @Test
    void dates_a_plan_after_an_overturned_no_plan_notice_by_its_start() {
        var notice = LocalDate.of(2025, 4, 28);
        autumn.given(OPENED, REQUESTED, AGREED)
                .when(take(new ReturnedRecord(
                        AGREED_REQUEST,
                        new Assessment(NO, notice, true, false, null),
                        PLAN,
                        null,
                        PlanParticulars.NONE,
                        PlanParticulars.NONE)))
                .expectEvents(
                        new NoPlanNoticeSent(CASE, 1, notice),
                        new RefusalOverturned(CASE, 1, Step.NO_PLAN_NOTICE_SENT, OverturnRoute.MEDIATION),
                        PLAN_SENT);
    }

    @Test
    void tells_moving_away_from_withdrawing_by_the_exported_flag() {
        autumn.given(OPENED, REQUESTED)
                .when(take(requestOnly(new Request(RECEIVED, null, WITHDRAWN, DECIDED, false, false, true))))
                .expectEvents(new ChildMovedAway(CASE, 1, DECIDED))
                .expectResultMessagePayload(added(REQUEST));
    }

    @Test
    void records_a_withdrawal() {
        autumn.given(OPENED, REQUESTED)
                .when(take(requestOnly(request(WITHDRAWN, DECIDED))))
                .expectEvents(new RequestWithdrawn(CASE, 1, DECIDED));
    }

    @Test
    void records_a_plan_that_another_authority_made() {
        var transferred = new ReturnedRecord(
                new Request(null, null, HISTORICAL, null, false, false, false),
                new Assessment(HISTORICAL, null, false, false, null),
                new NamedPlan(LocalDate.of(2021, 9, 1), LocalDate.of(2026, 8, 31), CeaseReason.NEEDS_MET),
                new ActivePlan("998", null, null, null),
                PlanParticulars.NONE,
                PlanParticulars.NONE);
        autumn.given(OPENED)
                .when(take(transferred))
                .expectEvents(
                        new EarlierPlanRecorded(CASE, 1, LocalDate.of(2021, 9, 1), "998"),
                        new PlanCeased(CASE, 1, LocalDate.of(2026, 8, 31), CeaseReason.NEEDS_MET))
                .expectResultMessagePayload(added(REQUEST, ASSESSMENT, NAMED_PLAN, ACTIVE_PLAN));
    }

    @Test
    void records_the_death_that_ended_a_plan() {
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT)
                .when(take(endedByDeath()))
                .expectEvents(new PlanCeased(CASE, 1, DIED, CeaseReason.DIED), DEATH)
                .expectResultMessagePayload(added(NAMED_PLAN));
    }

    @Test
    void adds_nothing_when_the_death_is_told_again() {
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT, new PlanCeased(CASE, 1, DIED, CeaseReason.DIED), DEATH)
                .when(take(endedByDeath()))
                .expectNoEvents();
    }

    @Test
    void refuses_a_request_after_the_death_that_ended_a_plan() {
        var later = LocalDate.of(2026, 10, 1);
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT, new PlanCeased(CASE, 1, DIED, CeaseReason.DIED), DEATH)
                .when(new TakeInRecord(
                        CASE,
                        ROWAN,
                        requestOnly(new Request(later, null, PENDING, null, false, false, false)),
                        List.of(RECEIVED, later),
                        null))
                .expectNoEvents()
                .expectExceptionMessage("CHILD_HAS_DIED");
    }

    @Test
    void refuses_a_death_before_the_request_that_is_open() {
        refused(
                endedByDeath(),
                "DEATH_BEFORE_REQUEST",
                OPENED,
                REQUESTED,
                AGREED,
                PLAN_SENT,
                new PlanCeased(CASE, 1, DIED, null),
                requested(2, LocalDate.of(2026, 10, 1)));
    }

    @Test
    void links_a_second_request_when_the_return_holds_the_first_as_well() {
        var second = LocalDate.of(2025, 1, 20);
        autumn.given(OPENED, REQUESTED)
                .when(new TakeInRecord(
                        CASE,
                        ROWAN,
                        requestOnly(new Request(second, null, PENDING, null, false, false, false)),
                        List.of(RECEIVED, second),
                        null))
                .expectEvents(new FurtherRequestLinked(CASE, 1, second, null));
    }

    @Test
    void does_not_guess_that_a_request_on_another_day_is_the_open_one() {
        var other = new Request(LocalDate.of(2025, 1, 8), null, PENDING, null, false, false, false);
        autumn.given(OPENED, REQUESTED)
                .when(new TakeInRecord(CASE, ROWAN, requestOnly(other), List.of(LocalDate.of(2025, 1, 8)), null))
                .expectNoEvents()
                .expectExceptionMessage("OPEN_REQUEST_NOT_IN_RETURN");
    }

    @Test
    void refuses_an_outcome_without_its_date() {
        refused(requestOnly(request(YES, null)), "REQUEST_OUTCOME_DATE_NEEDED", OPENED, REQUESTED);
    }

    @Test
    void refuses_an_assessment_that_nobody_agreed_to() {
        refused(assessed(request(PENDING, null), ISSUED_ASSESSMENT), "ASSESSMENT_WITHOUT_AGREEMENT", OPENED, REQUESTED);
    }

    @Test
    void refuses_a_plan_dated_before_the_decision_to_assess() {
        refused(
                assessed(AGREED_REQUEST, assessment(YES, LocalDate.of(2025, 2, 9))),
                "STEP_BEFORE_EARLIER_STEP",
                OPENED,
                REQUESTED);
    }

    @Test
    void refuses_a_second_plan_beside_the_one_in_force() {
        refused(
                assessed(AGREED_REQUEST, ISSUED_ASSESSMENT),
                "ANOTHER_PLAN_IN_FORCE",
                OPENED,
                REQUESTED,
                AGREED,
                new EarlierPlanRecorded(CASE, 1, LocalDate.of(2021, 9, 1), "998"));
    }

    @Test
    void refuses_to_open_an_assessment_again_beside_a_plan_in_force() {
        var overturned = new Request(RECEIVED, PARENT_OR_YOUNG_PERSON, NO, DECIDED, false, true, false);
        refused(
                assessed(overturned, assessment(PENDING, null)),
                "ANOTHER_PLAN_IN_FORCE",
                OPENED,
                REQUESTED,
                new AssessmentRefused(CASE, 1, DECIDED),
                new EarlierPlanRecorded(CASE, 1, LocalDate.of(2021, 9, 1), "998"));
    }

    @Test
    void refuses_a_date_to_come() {
        refused(
                assessed(AGREED_REQUEST, assessment(YES, LocalDate.of(2026, 11, 3))),
                "STEP_IN_FUTURE",
                OPENED,
                REQUESTED);
    }

    @Test
    void refuses_a_request_for_somebody_who_had_been_26_by_then() {
        var grown = new Child("Example", "Rowan", LocalDate.of(1999, 1, 6), Sex.FEMALE, null, null, null, null, null);
        autumn.givenNoPriorActivity()
                .when(new TakeInRecord(CASE, grown, requestOnly(request(PENDING, null)), List.of(RECEIVED), null))
                .expectNoEvents()
                .expectExceptionMessage("OLDER_THAN_25");
    }

    @Test
    void says_which_case_differs_from_the_return_and_what_it_holds() {
        autumn.given(OPENED, REQUESTED, new AssessmentRefused(CASE, 1, DECIDED))
                .when(take(requestOnly(AGREED_REQUEST)))
                .expectException(new CustomTypeSafeMatcher<Refused>("the case and its refusal to assess") {
                    @Override
                    protected boolean matchesSafely(Refused refused) {
                        return refused.details()
                                .facts()
                                .equals(Map.of(
                                        "step", "ASSESSMENT_AGREED",
                                        "returned", "2025-02-10",
                                        "held", "ASSESSMENT_REFUSED",
                                        "heldOn", "2025-02-10",
                                        "reference", "2025-0413"));
                    }
                });
    }

    @Test
    void refuses_another_day_of_a_withdrawal() {
        refused(
                requestOnly(request(WITHDRAWN, DECIDED.plusDays(1))),
                "DIFFERS_FROM_WHAT_IS_RECORDED",
                OPENED,
                REQUESTED,
                new RequestWithdrawn(CASE, 1, DECIDED));
    }

    @Test
    void counts_a_meeting_after_the_last_decision_to_the_review_under_way() {
        var nextMeeting = LocalDate.of(2026, 10, 5);
        var review = new ActivePlan(null, nextMeeting, ReviewOutcome.MAINTAIN, REVIEW_DECISION);
        autumn.given(OPENED, REQUESTED, AGREED, PLAN_SENT)
                .when(take(new ReturnedRecord(
                        AGREED_REQUEST, ISSUED_ASSESSMENT, PLAN, review, PlanParticulars.NONE, PlanParticulars.NONE)))
                .expectEvents(
                        new ReviewMeetingHeld(CASE, 1, nextMeeting, true),
                        new ReviewDecided(CASE, 1, null, REVIEW_DECISION, ReviewOutcome.MAINTAIN, true))
                .expectResultMessagePayload(added(ACTIVE_PLAN));
    }

    private static ReturnedRecord endedByDeath() {
        var ended = new NamedPlan(ISSUED, DIED, CeaseReason.DIED);
        return new ReturnedRecord(
                AGREED_REQUEST, ISSUED_ASSESSMENT, ended, null, PlanParticulars.NONE, PlanParticulars.NONE);
    }

    private static Request request(ReturnedOutcome outcome, @Nullable LocalDate outcomeOn) {
        return new Request(RECEIVED, PARENT_OR_YOUNG_PERSON, outcome, outcomeOn, false, false, false);
    }

    private static Assessment assessment(ReturnedOutcome outcome, @Nullable LocalDate outcomeOn) {
        return new Assessment(outcome, outcomeOn, false, false, null);
    }

    private static ReturnedRecord requestOnly(Request request) {
        return new ReturnedRecord(request, null, null, null, PlanParticulars.NONE, PlanParticulars.NONE);
    }

    private static ReturnedRecord assessed(Request request, Assessment assessment) {
        return new ReturnedRecord(request, assessment, null, null, PlanParticulars.NONE, PlanParticulars.NONE);
    }

    private static TakeInRecord asOf(LocalDate day) {
        return new TakeInRecord(CASE, ROWAN, requestOnly(request(PENDING, null)), List.of(RECEIVED), day);
    }

    private static TakeInRecord take(ReturnedRecord record) {
        return new TakeInRecord(CASE, ROWAN, record, List.of(RECEIVED), null);
    }

    private static TakenIn added(ReturnModule... modules) {
        return new TakenIn(REFERENCE, Set.of(modules), Map.of());
    }

    private void refused(ReturnedRecord record, String code, Object... history) {
        autumn.given(history).when(take(record)).expectNoEvents().expectExceptionMessage(code);
    }
}
