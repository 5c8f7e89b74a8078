package uk.ehcqa.command.move;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.review.ReviewStory.planned;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.move.CorrectMove;
import uk.ehcqa.shared.move.MarkMoveRecordedInError;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityCorrected;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityMarkedRecordedInError;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.move.RecordMove;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/** To another authority, with a plan made on 26 May 2025. Today is 1 September 2026. */
class MovePlanTest {

    static final Move MOVE = new Move("885", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 8, 24));
    static final Move OTHER = new Move("330", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 8, 24));
    static final MoveToAnotherAuthorityRecorded RECORDED = new MoveToAnotherAuthorityRecorded(CASE, 1, 1, MOVE);
    static final MoveToAnotherAuthorityMarkedRecordedInError MARKED =
            new MoveToAnotherAuthorityMarkedRecordedInError(CASE, 1, 1, MOVE, "Another case");

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void is_recorded_once_of_a_plan_in_force() {
        september.given(planned()).when(new RecordMove(CASE, MOVE)).expectEvents(RECORDED);
        answered("MOVE_ALREADY_RECORDED", new RecordMove(CASE, OTHER), planned(RECORDED));
        answered("NO_PLAN_IN_FORCE", new RecordMove(CASE, MOVE), List.of(OPENED, REQUESTED, AGREED));
        answered("CHILD_HAS_DIED", new RecordMove(CASE, MOVE), planned(new ChildDied(CASE, LocalDate.of(2026, 8, 1))));
    }

    @ParameterizedTest(name = "to {0} on {1}, known since {2}: {3}")
    @CsvSource(nullValues = "recorded", textBlock = """
            88,   2026-10-01, 2026-08-24, MOVE_AUTHORITY_UNKNOWN
            885x, 2026-10-01, 2026-08-24, MOVE_AUTHORITY_UNKNOWN
            884,  2026-10-01, 2026-08-24, MOVE_TO_OWN_AUTHORITY
            330,  2026-10-01, 2026-09-02, MOVE_LEARNED_IN_FUTURE
            330,  2026-10-01, 2026-09-01, recorded
            330,  2026-10-01, 2025-05-25, MOVE_LEARNED_BEFORE_PLAN
            330,  2025-05-25, 2026-08-24, MOVE_BEFORE_PLAN
            330,  2025-05-26, 2026-08-24, recorded
            330,  2028-09-01, 2026-08-24, recorded
            330,  2028-09-02, 2026-08-24, MOVE_FAR_AHEAD
            """)
    void lies_after_the_plan_was_made_and_not_far_ahead(
            String authority, LocalDate movesOn, LocalDate learnedOn, @Nullable String refusal) {
        var move = new Move(authority, movesOn, learnedOn);

        answered(refusal, new RecordMove(CASE, move), planned());
        answered(refusal, new CorrectMove(CASE, 1, 1, move, "Misread"), planned(RECORDED));
    }

    @Test
    void is_not_known_before_the_plan_was_transferred_to_us_or_after_it_ended() {
        var since = new TakeoverStepTaken(CASE, 1, 1, TakeoverStep.PLAN_TRANSFERRED, LocalDate.of(2026, 3, 2));
        var until = new PlanCeased(CASE, 1, LocalDate.of(2026, 8, 28), null);

        answered("MOVE_LEARNED_BEFORE_PLAN", new RecordMove(CASE, learnedOn("2026-03-01")), planned(since));
        answered(null, new RecordMove(CASE, learnedOn("2026-03-02")), planned(since));
        answered(
                "MOVE_LEARNED_AFTER_PLAN",
                new CorrectMove(CASE, 1, 1, learnedOn("2026-08-29"), "Misread"),
                planned(RECORDED, until));
        answered(null, new CorrectMove(CASE, 1, 1, learnedOn("2026-08-28"), "Misread"), planned(RECORDED, until));
    }

    private static Move learnedOn(String day) {
        return new Move("885", LocalDate.of(2026, 10, 1), LocalDate.parse(day));
    }

    @Test
    void is_corrected_with_a_reason() {
        september
                .given(planned(RECORDED))
                .when(new CorrectMove(CASE, 1, 1, OTHER, " Misread "))
                .expectEvents(new MoveToAnotherAuthorityCorrected(CASE, 1, 1, MOVE, OTHER, "Misread"));
        answered("PLAN_UNKNOWN", new CorrectMove(CASE, 2, 1, OTHER, "Misread"), planned(RECORDED));
        answered("MOVE_UNKNOWN", new CorrectMove(CASE, 1, 2, OTHER, "Misread"), planned(RECORDED));
        answered("MOVE_ALREADY_SO", new CorrectMove(CASE, 1, 1, MOVE, "Misread"), planned(RECORDED));
        answered("REASON_NEEDED", new CorrectMove(CASE, 1, 1, OTHER, " "), planned(RECORDED));
    }

    @Test
    void is_marked_as_recorded_in_error_and_may_be_recorded_again() {
        september
                .given(planned(RECORDED))
                .when(new MarkMoveRecordedInError(CASE, 1, 1, " Another case "))
                .expectEvents(MARKED);
        answered("MOVE_UNKNOWN", new MarkMoveRecordedInError(CASE, 1, 1, "Another case"), planned(RECORDED, MARKED));
        answered("REASON_NEEDED", new MarkMoveRecordedInError(CASE, 1, 1, " "), planned(RECORDED));
        september
                .given(planned(RECORDED, MARKED))
                .when(new RecordMove(CASE, MOVE))
                .expectEvents(new MoveToAnotherAuthorityRecorded(CASE, 1, 2, MOVE));
    }

    @Test
    void keeps_the_plan_from_being_marked_itself() {
        answered(
                "PLAN_FOLLOWED_UP",
                new MarkStepRecordedInError(CASE, 1, Step.FINAL_PLAN_SENT, "Another case"),
                planned(RECORDED));
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
