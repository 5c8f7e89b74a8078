package uk.ehcqa.shared.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_RESENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_AGREED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.casework.CaseId;

/** After a reassessment, a draft was sent on 25 May, and again on 8 and 22 June 2026. */
class DraftsResentTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate FIRST = LocalDate.of(2026, 5, 25);
    static final LocalDate SECOND = LocalDate.of(2026, 6, 8);
    static final LocalDate THIRD = LocalDate.of(2026, 6, 22);

    final Reassessments redrafted = Reassessments.NONE
            .after(taken(REASSESSMENT_AGREED, LocalDate.of(2026, 3, 16)))
            .after(taken(DRAFT_PLAN_SENT, FIRST))
            .after(taken(DRAFT_PLAN_RESENT, SECOND))
            .after(taken(DRAFT_PLAN_RESENT, THIRD));

    @Test
    void let_the_family_go_by_the_latest() {
        assertThat(only(redrafted).latestDraftSentOn()).contains(THIRD);
        assertThat(only(redrafted).draftBeforeLatest()).contains(SECOND);
        assertThat(only(redrafted).takenOn(DRAFT_PLAN_SENT)).contains(FIRST);
    }

    @Test
    void leave_the_one_before_when_the_latest_was_recorded_in_error() {
        var once = redrafted.after(inError(THIRD));
        assertThat(only(once).latestDraftSentOn()).contains(SECOND);
        assertThat(only(once).draftBeforeLatest()).contains(FIRST);

        var never = once.after(inError(SECOND));
        assertThat(only(never).latestDraftSentOn()).contains(FIRST);
        assertThat(only(never).took(DRAFT_PLAN_RESENT)).isFalse();
        assertThat(only(never).draftBeforeLatest()).isEmpty();
    }

    @Test
    void follow_a_date_that_is_put_right() {
        var corrected = redrafted.after(new ReassessmentDateCorrected(
                CASE, 1, 1, DRAFT_PLAN_RESENT, THIRD, LocalDate.of(2026, 6, 23), "Misread"));

        assertThat(only(corrected).latestDraftSentOn()).contains(LocalDate.of(2026, 6, 23));
        assertThat(only(corrected).draftBeforeLatest()).contains(SECOND);
    }

    @Test
    void are_known_by_the_end_of_a_day_as_far_as_they_were_sent_then() {
        assertThat(only(redrafted.upTo(THIRD.minusDays(1))).latestDraftSentOn()).contains(SECOND);
        assertThat(only(redrafted.upTo(SECOND.minusDays(1))).latestDraftSentOn())
                .contains(FIRST);
        assertThat(only(redrafted.upTo(THIRD)).draftsResent()).containsExactly(SECOND, THIRD);
    }

    private static Reassessment only(Reassessments reassessments) {
        return reassessments.numbered(1).orElseThrow();
    }

    private static ReassessmentStepTaken taken(ReassessmentStep step, LocalDate on) {
        return new ReassessmentStepTaken(CASE, 1, 1, step, on);
    }

    private static ReassessmentStepMarkedRecordedInError inError(LocalDate date) {
        return new ReassessmentStepMarkedRecordedInError(CASE, 1, 1, DRAFT_PLAN_RESENT, date, "Another case");
    }
}
