package uk.ehcqa.command.plan;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.ROWAN;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.review.ReviewStory.planned;
import static uk.ehcqa.shared.sen2.ReturnedOutcome.HISTORICAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.CorrectEarlierPlanStart;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.EarlierPlanStartCorrected;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.sen2.ReturnedRecord;
import uk.ehcqa.shared.sen2.ReturnedRecord.Assessment;
import uk.ehcqa.shared.sen2.ReturnedRecord.NamedPlan;
import uk.ehcqa.shared.sen2.ReturnedRecord.Request;
import uk.ehcqa.shared.sen2.TakeInRecord;
import uk.ehcqa.shared.takeover.CorrectTakeoverDate;
import uk.ehcqa.shared.takeover.RecordTakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/** A plan that began on 1 September 2021 by a return; the child was born on 14 May 2018. Today is 1 September 2026. */
class CorrectEarlierPlanStartTest {

    static final LocalDate START = LocalDate.of(2021, 9, 1);
    static final LocalDate RIGHT = LocalDate.of(2021, 8, 2);
    static final LocalDate ENDED = LocalDate.of(2026, 3, 2);
    static final EarlierPlanRecorded EARLIER = new EarlierPlanRecorded(CASE, 1, START, null);
    static final EarlierPlanStartCorrected CORRECTED = new EarlierPlanStartCorrected(CASE, 1, START, RIGHT, "Misread");
    static final ReviewDecided REVIEWED =
            new ReviewDecided(CASE, 1, null, LocalDate.of(2022, 6, 6), ReviewOutcome.MAINTAIN, true);
    static final PlanCeased GONE = new PlanCeased(CASE, 1, ENDED, CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY);
    static final EarlierPlanRecorded BACK = new EarlierPlanRecorded(CASE, 2, LocalDate.of(2025, 6, 2), "885");
    static final TakeoverStepTaken TRANSFERRED =
            new TakeoverStepTaken(CASE, 2, 1, TakeoverStep.PLAN_TRANSFERRED, LocalDate.of(2026, 6, 1));

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void says_what_was_recorded_and_what_is_right() {
        september.given(OPENED, EARLIER).when(start(1, "2021-08-02")).expectEvents(CORRECTED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "recorded", textBlock = """
            2018-05-13, PLAN_START_BEFORE_BIRTH
            2018-05-14, recorded
            2021-09-01, DATE_ALREADY_SO
            2022-06-06, recorded
            2022-06-07, PLAN_START_AFTER_FOLLOW_UP
            2026-09-02, PLAN_START_IN_FUTURE
            """)
    void lies_between_the_birth_and_what_was_done_first(String date, @Nullable String refusal) {
        answered(refusal, start(1, date), with(EARLIER, REVIEWED));
    }

    @Test
    void may_lie_after_a_review_by_the_authority_that_made_the_plan_but_not_after_its_transfer() {
        var reviewedThere = new ReviewDecided(CASE, 2, null, LocalDate.of(2025, 4, 7), ReviewOutcome.MAINTAIN, true);

        answered(null, start(2, "2026-06-01"), with(EARLIER, GONE, BACK, TRANSFERRED, reviewedThere));
        answered(
                "PLAN_START_AFTER_FOLLOW_UP",
                start(2, "2026-06-02"),
                with(EARLIER, GONE, BACK, TRANSFERRED, reviewedThere));
    }

    @Test
    void lies_after_the_end_of_the_plan_before_where_none_was_transferred() {
        var again = new EarlierPlanRecorded(CASE, 2, LocalDate.of(2026, 5, 4), null);

        answered("PLAN_START_BEFORE_EARLIER_PLAN_ENDED", start(2, "2026-03-01"), with(EARLIER, GONE, again));
        answered(null, start(2, "2026-03-02"), with(EARLIER, GONE, again));
        answered(null, start(2, "2024-06-03"), with(EARLIER, GONE, BACK, TRANSFERRED));
    }

    @Test
    void is_that_of_the_final_plan_where_an_assessment_led_to_it() {
        answered("PLAN_START_OF_ASSESSMENT", start(1, "2025-05-25"), planned());
        answered("PLAN_UNKNOWN", start(2, "2025-05-25"), planned());
    }

    @Test
    void is_found_by_a_return_that_gives_the_right_one_or_still_the_wrong_one() {
        september
                .given(OPENED, EARLIER, CORRECTED)
                .when(returned(START))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        september
                .given(OPENED, EARLIER, CORRECTED)
                .when(returned(RIGHT))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        september
                .given(OPENED, EARLIER, CORRECTED)
                .when(returned(LocalDate.of(2021, 10, 4)))
                .expectExceptionMessage("ANOTHER_PLAN_IN_FORCE");
    }

    @Test
    void leaves_the_transfer_of_the_next_plan_behind_the_end_of_this() {
        answered("TAKEOVER_BEFORE_EARLIER_PLAN_ENDED", transfer("2026-03-01"), with(EARLIER, GONE, BACK, TRANSFERRED));
        answered(null, transfer("2026-03-02"), with(EARLIER, GONE, BACK, TRANSFERRED));
        answered(
                "TAKEOVER_BEFORE_EARLIER_PLAN_ENDED",
                new RecordTakeoverStep(CASE, TakeoverStep.PLAN_TRANSFERRED, LocalDate.of(2026, 3, 1)),
                with(EARLIER, GONE, BACK));
    }

    private static CorrectTakeoverDate transfer(String date) {
        return new CorrectTakeoverDate(CASE, 2, 1, TakeoverStep.PLAN_TRANSFERRED, LocalDate.parse(date), "Misread");
    }

    private static CorrectEarlierPlanStart start(int plan, String date) {
        return new CorrectEarlierPlanStart(CASE, plan, LocalDate.parse(date), " Misread ");
    }

    private static TakeInRecord returned(LocalDate startedOn) {
        var record = new ReturnedRecord(
                new Request(null, null, HISTORICAL, null, false, false, false),
                new Assessment(HISTORICAL, null, false, false, null),
                new NamedPlan(startedOn, null, null),
                null,
                PlanParticulars.NONE,
                PlanParticulars.NONE);
        return new TakeInRecord(CASE, ROWAN, record, List.of(), null);
    }

    private static List<CaseEvent> with(CaseEvent... then) {
        var history = new ArrayList<CaseEvent>(List.of(OPENED));
        history.addAll(Arrays.asList(then));
        return history;
    }

    private void answered(@Nullable String refusal, CaseCommand command, List<CaseEvent> history) {
        var answer = september.given(history).when(command);
        if (refusal == null) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectNoEvents().expectExceptionMessage(refusal);
        }
    }
}
