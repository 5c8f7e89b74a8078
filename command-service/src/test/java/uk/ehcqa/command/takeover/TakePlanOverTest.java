package uk.ehcqa.command.takeover;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.casework.CaseFixture.requested;
import static uk.ehcqa.command.review.ReviewStory.planned;
import static uk.ehcqa.shared.takeover.TakeoverStep.FAMILY_INFORMED;
import static uk.ehcqa.shared.takeover.TakeoverStep.PLAN_TRANSFERRED;

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
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.CorrectPlanEnd;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.takeover.CorrectTakeoverDate;
import uk.ehcqa.shared.takeover.MarkTakeoverStepRecordedInError;
import uk.ehcqa.shared.takeover.RecordTakeoverStep;
import uk.ehcqa.shared.takeover.TakePlanOver;
import uk.ehcqa.shared.takeover.TakeoverDateCorrected;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepMarkedRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/** A plan that another authority made on 26 May 2025. Today is 1 September 2026. */
class TakePlanOverTest {

    static final LocalDate TRANSFER = LocalDate.of(2026, 3, 2);
    static final LocalDate TOLD = LocalDate.of(2026, 4, 13);
    static final TakeoverStepTaken TRANSFERRED = taken(1, PLAN_TRANSFERRED, TRANSFER);
    static final TakeoverStepTaken INFORMED = taken(1, FAMILY_INFORMED, TOLD);
    static final TakeoverStepMarkedRecordedInError MARKED =
            new TakeoverStepMarkedRecordedInError(CASE, 1, 1, PLAN_TRANSFERRED, TRANSFER, "Another case");

    static final PlanCeased GONE = new PlanCeased(CASE, 1, TRANSFER, CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY);

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void begins_with_the_transfer_and_is_over_when_the_family_was_told() {
        september
                .given(fromElsewhere())
                .when(record(PLAN_TRANSFERRED, "2026-03-02"))
                .expectEvents(TRANSFERRED);
        september
                .given(fromElsewhere(TRANSFERRED))
                .when(record(FAMILY_INFORMED, "2026-04-13"))
                .expectEvents(INFORMED);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(nullValues = "recorded", textBlock = """
            PLAN_TRANSFERRED, 2025-05-25, PROCEEDING_STEP_TOO_EARLY
            PLAN_TRANSFERRED, 2025-05-26, recorded
            PLAN_TRANSFERRED, 2026-09-02, PROCEEDING_STEP_IN_FUTURE
            FAMILY_INFORMED,  2026-04-13, PROCEEDING_NOT_UNDER_WAY
            """)
    void has_each_step_on_a_day_that_goes_with_the_plan(TakeoverStep step, String date, @Nullable String refusal) {
        answered(refusal, record(step, date), fromElsewhere());
    }

    @Test
    void happens_once_to_a_plan() {
        answered("PROCEEDING_STEP_TAKEN", record(PLAN_TRANSFERRED, "2026-03-03"), fromElsewhere(TRANSFERRED));
        answered("PROCEEDING_STEP_TAKEN", record(PLAN_TRANSFERRED, "2026-05-03"), fromElsewhere(TRANSFERRED, INFORMED));
        answered(
                "PROCEEDING_NOT_UNDER_WAY",
                record(FAMILY_INFORMED, "2026-05-03"),
                fromElsewhere(TRANSFERRED, INFORMED));
        september
                .given(fromElsewhere(TRANSFERRED, MARKED))
                .when(record(PLAN_TRANSFERRED, "2026-03-03"))
                .expectEvents(taken(2, PLAN_TRANSFERRED, LocalDate.of(2026, 3, 3)));
    }

    @Test
    void does_not_happen_to_a_plan_that_was_made_here_or_of_somebody_who_died() {
        answered("PLAN_MADE_HERE", record(PLAN_TRANSFERRED, "2026-03-02"), planned());
        answered("NO_PLAN_IN_FORCE", record(PLAN_TRANSFERRED, "2026-03-02"), List.of(OPENED));
        answered(
                "CHILD_HAS_DIED",
                record(PLAN_TRANSFERRED, "2026-03-02"),
                fromElsewhere(new ChildDied(CASE, LocalDate.of(2026, 3, 1))));
    }

    @Test
    void is_corrected_with_a_reason_and_marked_as_recorded_in_error() {
        september
                .given(fromElsewhere(TRANSFERRED))
                .when(new CorrectTakeoverDate(CASE, 1, 1, PLAN_TRANSFERRED, LocalDate.of(2026, 3, 3), " Misread "))
                .expectEvents(new TakeoverDateCorrected(
                        CASE, 1, 1, PLAN_TRANSFERRED, TRANSFER, LocalDate.of(2026, 3, 3), "Misread"));
        september
                .given(fromElsewhere(TRANSFERRED))
                .when(new MarkTakeoverStepRecordedInError(CASE, 1, 1, PLAN_TRANSFERRED, "Another case"))
                .expectEvents(MARKED);
        answered(
                "PROCEEDING_STEP_TOO_LATE",
                new CorrectTakeoverDate(CASE, 1, 1, PLAN_TRANSFERRED, LocalDate.of(2026, 4, 14), "Misread"),
                fromElsewhere(TRANSFERRED, INFORMED));
        answered(
                "PROCEEDING_STEP_FOLLOWED_UP",
                new MarkTakeoverStepRecordedInError(CASE, 1, 1, PLAN_TRANSFERRED, "Another case"),
                fromElsewhere(TRANSFERRED, INFORMED));
    }

    @Test
    void brings_a_plan_into_the_case_of_a_child_who_has_come_back() {
        september
                .given(planned(GONE))
                .when(takeOver("885", "2025-05-26", "2026-06-01"))
                .expectEvents(
                        new EarlierPlanRecorded(CASE, 2, LocalDate.of(2025, 5, 26), "885"),
                        new TakeoverStepTaken(CASE, 2, 1, PLAN_TRANSFERRED, LocalDate.of(2026, 6, 1)));
    }

    @ParameterizedTest(name = "from {0}, made on {1}, transferred on {2}: {3}")
    @CsvSource(nullValues = "recorded", textBlock = """
            884,  2025-05-26, 2026-06-01, TAKEOVER_FROM_OWN_AUTHORITY
            88,   2025-05-26, 2026-06-01, TAKEOVER_FROM_UNKNOWN
            885,  2026-06-02, 2026-06-01, TAKEOVER_BEFORE_PLAN
            885,  2025-05-26, 2026-09-02, TAKEOVER_IN_FUTURE
            885,  2025-05-26, 2026-03-01, TAKEOVER_BEFORE_EARLIER_PLAN_ENDED
            885,  2025-05-26, 2026-03-02, recorded
            """)
    void brings_no_plan_that_cannot_have_come_so(
            String from, String madeOn, String transferredOn, @Nullable String refusal) {
        answered(refusal, takeOver(from, madeOn, transferredOn), planned(GONE));
    }

    @Test
    void brings_no_plan_beside_another_or_an_open_assessment_or_of_somebody_who_died() {
        var comesBack = takeOver("885", "2025-05-26", "2026-06-01");

        answered("TAKEOVER_BESIDE_PLAN", comesBack, planned());
        answered("TAKEOVER_BESIDE_ASSESSMENT", comesBack, planned(GONE, requested(2, LocalDate.of(2026, 5, 4))));
        answered("CHILD_HAS_DIED", comesBack, planned(GONE, new ChildDied(CASE, LocalDate.of(2026, 5, 1))));
    }

    @Test
    void leaves_the_end_of_the_plan_before_free_to_be_put_right() {
        var back = new EarlierPlanRecorded(CASE, 2, LocalDate.of(2025, 5, 26), "885");
        var transferred = new TakeoverStepTaken(CASE, 2, 1, PLAN_TRANSFERRED, LocalDate.of(2026, 6, 1));
        var correct = new CorrectPlanEnd(
                CASE, 1, LocalDate.of(2026, 3, 9), CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY, "Misread");

        answered(null, correct, planned(GONE, back, transferred));
    }

    private static TakePlanOver takeOver(String from, String madeOn, String transferredOn) {
        return new TakePlanOver(CASE, from, LocalDate.parse(madeOn), LocalDate.parse(transferredOn));
    }

    private static TakeoverStepTaken taken(int number, TakeoverStep step, LocalDate on) {
        return new TakeoverStepTaken(CASE, 1, number, step, on);
    }

    private static RecordTakeoverStep record(TakeoverStep step, String date) {
        return new RecordTakeoverStep(CASE, step, LocalDate.parse(date));
    }

    private static List<CaseEvent> fromElsewhere(CaseEvent... then) {
        var history = new ArrayList<CaseEvent>(
                List.of(OPENED, new EarlierPlanRecorded(CASE, 1, LocalDate.of(2025, 5, 26), "885")));
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
