package uk.ehcqa.command.intake;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.RECEIVED;
import static uk.ehcqa.command.casework.CaseFixture.REFERENCE;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.ROWAN;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.assessment.RequestSource.PARENT_OR_YOUNG_PERSON;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.CEASE;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;
import static uk.ehcqa.shared.sen2.ReturnModule.ACTIVE_PLAN;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.MediationAskedFor;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.refusal.Remark;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.sen2.LeftAlone;
import uk.ehcqa.shared.sen2.ReturnedRecord;
import uk.ehcqa.shared.sen2.ReturnedRecord.ActivePlan;
import uk.ehcqa.shared.sen2.ReturnedRecord.Assessment;
import uk.ehcqa.shared.sen2.ReturnedRecord.NamedPlan;
import uk.ehcqa.shared.sen2.ReturnedRecord.Request;
import uk.ehcqa.shared.sen2.TakeInRecord;
import uk.ehcqa.shared.sen2.TakenIn;

/** A review that was recorded here, and that a return tells of as well. */
class ReturnedReviewTest {

    static final LocalDate ISSUED = LocalDate.of(2025, 5, 27);
    static final LocalDate MEETING = LocalDate.of(2026, 4, 20);
    static final LocalDate ANOTHER = LocalDate.of(2026, 4, 21);
    static final LocalDate DECISION = LocalDate.of(2026, 5, 11);

    static final ReviewMeetingHeld HELD = new ReviewMeetingHeld(CASE, 1, MEETING, false);
    static final ReviewDecided DECIDED = new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, false);

    final FixtureConfiguration<EhcCase> autumn = caseOn(LocalDate.of(2026, 11, 2));

    @Test
    void is_known_and_not_doubled() {
        returned(MEETING, AMEND, DECISION, HELD, DECIDED).expectNoEvents().expectResultMessagePayload(known());
    }

    @Test
    void is_known_to_a_return_in_csv_that_gives_the_decision_alone() {
        returned(null, null, DECISION, HELD, DECIDED).expectNoEvents().expectResultMessagePayload(known());
    }

    @Test
    void is_completed_by_the_decision_that_a_return_tells() {
        returned(MEETING, AMEND, DECISION, HELD)
                .expectEvents(new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, true));
    }

    @Test
    void is_completed_by_a_decision_alone_when_its_meeting_was_held_by_then() {
        returned(null, null, DECISION, HELD).expectEvents(new ReviewDecided(CASE, 1, MEETING, DECISION, null, true));
        returned(null, null, MEETING.minusDays(1), HELD)
                .expectEvents(new ReviewDecided(CASE, 1, null, MEETING.minusDays(1), null, true));
    }

    @Test
    void stands_as_it_was_recorded_when_a_return_gives_another_outcome() {
        returned(MEETING, MAINTAIN, DECISION, HELD, DECIDED)
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(LeftAlone.REVIEW_OUTCOME_DIFFERS));
    }

    @Test
    void keeps_the_outcome_that_a_return_told_once_somebody_recorded_what_became_of_it() {
        var told = new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, true);

        returned(MEETING, MAINTAIN, DECISION, HELD, told, new AmendmentNoticeSent(CASE, 1, 1, DECISION))
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(LeftAlone.REVIEW_OUTCOME_DIFFERS));
    }

    @Test
    void keeps_the_outcome_that_a_return_told_once_the_family_appealed() {
        var told = new ReviewDecided(CASE, 1, MEETING, DECISION, MAINTAIN, true);
        var appealed =
                new MediationAskedFor(CASE, new Notice(AppealableDecision.NOT_TO_AMEND, 1, 1), DECISION.plusDays(7));

        returned(MEETING, AMEND, DECISION, HELD, told, appealed)
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(LeftAlone.REVIEW_DECISION_RESTED_ON));
    }

    @Test
    void keeps_the_decision_that_a_return_told_once_the_plan_ended_by_it() {
        var told = new ReviewDecided(CASE, 1, MEETING, DECISION, CEASE, true);
        var ended = new PlanCeased(CASE, 1, LocalDate.of(2026, 7, 31), CeaseReason.NEEDS_MET);

        returned(MEETING, MAINTAIN, DECISION, HELD, told, ended)
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(LeftAlone.REVIEW_DECISION_RESTED_ON));
    }

    @Test
    void stands_as_it_was_recorded_when_a_return_gives_another_day_of_the_meeting() {
        returned(ANOTHER, AMEND, DECISION, HELD, DECIDED)
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(LeftAlone.REVIEW_MEETING_DIFFERS));
        returned(ANOTHER, null, null, HELD)
                .expectNoEvents()
                .expectResultMessagePayload(leftAlone(LeftAlone.REVIEW_MEETING_DIFFERS));
    }

    @Test
    void is_completed_though_a_return_gives_another_day_of_the_meeting() {
        returned(ANOTHER, AMEND, DECISION, HELD)
                .expectEvents(new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, true))
                .expectResultMessagePayload(new TakenIn(
                        REFERENCE,
                        Set.of(ACTIVE_PLAN),
                        Map.of(ACTIVE_PLAN, Remark.of(LeftAlone.REVIEW_MEETING_DIFFERS))));
    }

    @Test
    void does_not_stand_in_the_way_of_an_earlier_one_out_of_an_old_return() {
        var before = LocalDate.of(2025, 10, 6);
        var then = LocalDate.of(2025, 10, 27);

        returned(before, MAINTAIN, then, HELD)
                .expectEvents(
                        new ReviewMeetingHeld(CASE, 1, before, true),
                        new ReviewDecided(CASE, 1, before, then, MAINTAIN, true));
    }

    @Test
    void is_known_by_the_dates_that_somebody_has_put_right_since() {
        returned(
                        MEETING,
                        AMEND,
                        DECISION,
                        HELD,
                        DECIDED,
                        new ReviewDateCorrected(CASE, 1, 1, MEETING_HELD, MEETING, ANOTHER, "Misread"),
                        new ReviewDateCorrected(
                                CASE, 1, 1, DECISION_NOTIFIED, DECISION, DECISION.plusDays(1), "Misread"))
                .expectNoEvents()
                .expectResultMessagePayload(known());
    }

    @Test
    void is_not_recorded_again_once_it_was_marked_as_recorded_in_error() {
        returned(
                        MEETING,
                        null,
                        null,
                        HELD,
                        new ReviewStepMarkedRecordedInError(CASE, 1, 1, MEETING_HELD, MEETING, "Another case"))
                .expectNoEvents()
                .expectExceptionMessage("MARKED_RECORDED_IN_ERROR");
        returned(
                        MEETING,
                        AMEND,
                        DECISION,
                        HELD,
                        DECIDED,
                        new ReviewStepMarkedRecordedInError(CASE, 1, 1, DECISION_NOTIFIED, DECISION, "Another case"))
                .expectNoEvents()
                .expectExceptionMessage("MARKED_RECORDED_IN_ERROR");
    }

    @Test
    void has_one_decision_on_one_meeting() {
        returned(MEETING, AMEND, DECISION.plusDays(1), HELD, DECIDED)
                .expectNoEvents()
                .expectExceptionMessage("DIFFERS_FROM_WHAT_IS_RECORDED");
    }

    @Test
    void goes_by_the_last_return_where_only_returns_have_told_of_it() {
        var told = new ReviewDecided(CASE, 1, null, DECISION, AMEND, true);

        returned(null, MAINTAIN, DECISION, told)
                .expectEvents(new ReviewDecided(CASE, 1, null, DECISION, MAINTAIN, true));
        returned(MEETING, AMEND, DECISION, told)
                .expectEvents(
                        new ReviewMeetingHeld(CASE, 1, MEETING, true),
                        new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, true));
        returned(MEETING, AMEND, DECISION, told, new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, true))
                .expectNoEvents();
    }

    private ResultValidator<EhcCase> returned(
            @Nullable LocalDate meeting,
            @Nullable ReviewOutcome outcome,
            @Nullable LocalDate decision,
            CaseEvent... onFile) {
        var history = new ArrayList<CaseEvent>(List.of(OPENED, REQUESTED, AGREED, new FinalPlanSent(CASE, 1, ISSUED)));
        history.addAll(Arrays.asList(onFile));
        var record = new ReturnedRecord(
                new Request(RECEIVED, PARENT_OR_YOUNG_PERSON, YES, AGREED.notifiedOn(), false, false, false),
                new Assessment(YES, ISSUED, false, false, null),
                new NamedPlan(ISSUED, null, null),
                new ActivePlan(null, meeting, outcome, decision),
                PlanParticulars.NONE,
                PlanParticulars.NONE);
        return autumn.given(history).when(new TakeInRecord(CASE, ROWAN, record, List.of(RECEIVED), null));
    }

    private static TakenIn known() {
        return new TakenIn(REFERENCE, Set.of(), Map.of());
    }

    private static TakenIn leftAlone(LeftAlone why) {
        return new TakenIn(REFERENCE, Set.of(), Map.of(ACTIVE_PLAN, Remark.of(why)));
    }
}
