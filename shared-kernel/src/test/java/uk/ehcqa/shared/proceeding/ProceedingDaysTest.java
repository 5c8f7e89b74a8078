package uk.ehcqa.shared.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.amendment.AmendmentStep.AMENDED_PLAN_SENT;
import static uk.ehcqa.shared.amendment.AmendmentStep.NOTICE_SENT;
import static uk.ehcqa.shared.amendment.AmendmentStep.NO_AMENDMENT_NOTIFIED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.amendment.Amendment;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewDateCorrected;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.amendment.Amendments;
import uk.ehcqa.shared.casework.CaseId;

/** Of a plan made on 26 May 2025: amended after a notice in March 2026, and a second notice in June. */
class ProceedingDaysTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate MADE = LocalDate.of(2025, 5, 26);
    static final LocalDate NOTICE = LocalDate.of(2026, 3, 2);
    static final LocalDate AMENDED = LocalDate.of(2026, 4, 20);
    static final LocalDate SECOND_NOTICE = LocalDate.of(2026, 6, 1);

    final Amendments both = Amendments.NONE
            .after(taken(1, NOTICE_SENT, NOTICE))
            .after(taken(1, AMENDED_PLAN_SENT, AMENDED))
            .after(taken(2, NOTICE_SENT, SECOND_NOTICE));

    @ParameterizedTest(name = "{1} of {0}: from {2} to {3}")
    @CsvSource(textBlock = """
            1, NOTICE_SENT,           2025-05-26, 2026-04-20
            1, AMENDED_PLAN_SENT,     2026-03-02, 2026-06-01
            1, NO_AMENDMENT_NOTIFIED, 2026-03-02, 2026-06-01
            2, NOTICE_SENT,           2026-04-20, +999999999-12-31
            2, AMENDED_PLAN_SENT,     2026-06-01, +999999999-12-31
            3, NOTICE_SENT,           2026-06-01, +999999999-12-31
            """)
    void go_with_the_steps_beside_it_and_one_proceeding_after_the_other(
            int number, AmendmentStep step, LocalDate earliest, LocalDate latest) {
        var days = new ProceedingDays<>(MADE, LocalDate.MAX, both, number);

        assertThat(days.earliestFor(step)).isEqualTo(earliest);
        assertThat(days.latestFor(step)).isEqualTo(latest);
    }

    @Test
    void are_not_bound_by_a_plan_of_which_the_first_day_is_not_known() {
        assertThat(new ProceedingDays<>(LocalDate.MIN, LocalDate.MAX, both, 1).earliestFor(NOTICE_SENT))
                .isEqualTo(LocalDate.MIN);
    }

    @Test
    void tell_which_proceeding_goes_on_and_what_can_be_recorded_of_it() {
        assertThat(both.goingOn()).map(Amendment::number).hasValue(2);
        assertThat(both.canTake(NOTICE_SENT)).isFalse();
        assertThat(both.canTake(NO_AMENDMENT_NOTIFIED)).isTrue();

        var over = both.after(taken(2, NO_AMENDMENT_NOTIFIED, SECOND_NOTICE));
        assertThat(over.goingOn()).isEmpty();
        assertThat(over.canTake(NOTICE_SENT)).isTrue();
        assertThat(over.canTake(AMENDED_PLAN_SENT)).isFalse();
        assertThat(over.next()).isEqualTo(3);
    }

    @Test
    void follow_a_correction() {
        var corrected = both.after(new AmendmentWithoutReviewDateCorrected(
                CASE, 1, 1, AMENDED_PLAN_SENT, AMENDED, LocalDate.of(2026, 4, 27), "Misread"));

        assertThat(corrected.numbered(1).orElseThrow().dealtWithOn()).hasValue(LocalDate.of(2026, 4, 27));
    }

    @Test
    void keep_their_numbers_when_one_was_recorded_in_error() {
        var left = both.after(new AmendmentWithoutReviewStepMarkedRecordedInError(
                CASE, 1, 2, NOTICE_SENT, SECOND_NOTICE, "Another case"));

        assertThat(left.numbered(2)).isEmpty();
        assertThat(left.goingOn()).isEmpty();
        assertThat(left.next()).isEqualTo(3);
        assertThat(left.onRecord()).hasSize(1);
    }

    private static AmendmentWithoutReviewStepTaken taken(int number, AmendmentStep step, LocalDate on) {
        return new AmendmentWithoutReviewStepTaken(CASE, 1, number, step, on);
    }
}
