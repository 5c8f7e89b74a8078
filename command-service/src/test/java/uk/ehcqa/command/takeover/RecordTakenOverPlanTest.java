package uk.ehcqa.command.takeover;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.ROWAN;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.casework.CaseFixture.child;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.takeover.RecordTakenOverPlan;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/** For a child born on 14 May 2018. Today is 1 September 2025. */
class RecordTakenOverPlanTest {

    static final LocalDate MADE = LocalDate.of(2025, 1, 6);
    static final LocalDate TRANSFER = LocalDate.of(2025, 8, 25);

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2025, 9, 1));

    @Test
    void opens_a_case_with_the_plan_and_the_day_of_its_transfer() {
        september
                .givenNoPriorActivity()
                .when(record(ROWAN, "885", MADE, TRANSFER))
                .expectEvents(
                        OPENED,
                        new EarlierPlanRecorded(CASE, 1, MADE, "885"),
                        new TakeoverStepTaken(CASE, 1, 1, TakeoverStep.PLAN_TRANSFERRED, TRANSFER));
    }

    @ParameterizedTest(name = "from {0}, made on {1}, transferred on {2}: {3}")
    @CsvSource(nullValues = "recorded", textBlock = """
            88,   2025-01-06, 2025-08-25, TAKEOVER_FROM_UNKNOWN
            Kent, 2025-01-06, 2025-08-25, TAKEOVER_FROM_UNKNOWN
            884,  2025-01-06, 2025-08-25, TAKEOVER_FROM_OWN_AUTHORITY
            886,  2025-01-06, 2025-09-01, recorded
            886,  2025-01-06, 2025-09-02, TAKEOVER_IN_FUTURE
            886,  2025-01-06, 2025-01-06, recorded
            886,  2025-01-06, 2025-01-05, TAKEOVER_BEFORE_PLAN
            886,  2018-05-14, 2025-08-25, recorded
            886,  2018-05-13, 2025-08-25, BORN_AFTER_PLAN
            """)
    void takes_no_plan_that_cannot_have_been_made_and_transferred_so(
            String authority, LocalDate madeOn, LocalDate transferredOn, @Nullable String refusal) {
        answered(refusal, record(ROWAN, authority, madeOn, transferredOn));
    }

    @Test
    void opens_no_case_for_somebody_without_a_name() {
        answered("NAME_NEEDED", record(child(" ", "Example", "Z999000000001"), "885", MADE, TRANSFER));
    }

    private static RecordTakenOverPlan record(Child child, String from, LocalDate madeOn, LocalDate transferredOn) {
        return new RecordTakenOverPlan(CASE, child, from, madeOn, transferredOn, false);
    }

    private void answered(@Nullable String refusal, RecordTakenOverPlan command) {
        var answer = september.givenNoPriorActivity().when(command);
        if (refusal == null) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectNoEvents().expectExceptionMessage(refusal);
        }
    }
}
