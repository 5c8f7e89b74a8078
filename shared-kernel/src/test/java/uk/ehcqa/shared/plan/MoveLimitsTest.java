package uk.ehcqa.shared.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.timeliness.ReviewLimit.TRANSFER_TO_NEW_AUTHORITY;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityCorrected;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityMarkedRecordedInError;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.timeliness.MoveRules;

/** Of a plan made on 26 May 2025. Easter 2026 is on 5 April: 3 and 6 April are bank holidays, and so is 4 May. */
class MoveLimitsTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final Move MOVE = new Move("885", LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 2));

    @ParameterizedTest(name = "moves on {0}, known since {1}: by {2}")
    @CsvSource({
        "2026-03-23, 2026-03-02, 2026-03-23",
        "2026-03-20, 2026-03-02, 2026-03-20",
        "2026-03-19, 2026-03-02, 2026-03-20",
        "2026-03-23, 2026-03-03, 2026-03-23",
        "2026-03-23, 2026-03-04, 2026-03-24",
        "2026-03-23, 2026-03-23, 2026-04-14",
        "2026-03-23, 2026-04-13, 2026-05-01",
        "2026-03-23, 2026-04-14, 2026-05-05",
        "2026-03-23, 2026-04-11, 2026-05-01"
    })
    void run_to_the_day_of_the_move_or_fifteen_working_days_from_when_it_was_known(
            LocalDate movesOn, LocalDate learnedOn, LocalDate dueOn) {
        assertThat(MoveRules.transferDueOn(movesOn, learnedOn)).isEqualTo(dueOn);
    }

    @Test
    void are_met_when_the_plan_ends_because_it_was_transferred() {
        var moving = moving();

        assertThat(limits(moving)).containsExactly(due(null));
        assertThat(limits(moving.after(ended(CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY))))
                .containsExactly(due(LocalDate.of(2026, 3, 24)));
        assertThat(limits(moving.after(ended(CeaseReason.LEFT_ENGLAND)))).isEmpty();
    }

    @Test
    void follow_a_correction_and_are_none_when_the_move_was_recorded_in_error() {
        var late = new Move("885", LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 23));

        assertThat(limits(moving().after(new MoveToAnotherAuthorityCorrected(CASE, 1, 1, MOVE, late, "Misread"))))
                .containsExactly(new ReviewMilestone(
                        TRANSFER_TO_NEW_AUTHORITY, null, LocalDate.of(2026, 3, 23), LocalDate.of(2026, 4, 14), null));
        assertThat(limits(moving().after(
                                new MoveToAnotherAuthorityMarkedRecordedInError(CASE, 1, 1, MOVE, "Another case"))))
                .isEmpty();
    }

    private static Plan moving() {
        return Plan.madeOn(LocalDate.of(2025, 5, 26), null).after(new MoveToAnotherAuthorityRecorded(CASE, 1, 1, MOVE));
    }

    private static PlanCeased ended(CeaseReason reason) {
        return new PlanCeased(CASE, 1, LocalDate.of(2026, 3, 24), reason);
    }

    private static ReviewMilestone due(@Nullable LocalDate metOn) {
        return new ReviewMilestone(
                TRANSFER_TO_NEW_AUTHORITY, null, LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 23), metOn);
    }

    private static List<ReviewMilestone> limits(Plan plan) {
        return new ReviewLimits(plan, CAUTIOUS)
                .milestones().stream()
                        .filter(milestone -> milestone.limit() == TRANSFER_TO_NEW_AUTHORITY)
                        .toList();
    }
}
