package uk.ehcqa.shared.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.amendment.AmendmentStep.AMENDED_PLAN_SENT;
import static uk.ehcqa.shared.amendment.AmendmentStep.NOTICE_SENT;
import static uk.ehcqa.shared.amendment.AmendmentStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.timeliness.ReviewLimit.AMENDMENT_WITHOUT_REVIEW;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.casework.CaseId;

/** Of a plan made on Monday 26 May 2025, to which amendments are proposed on Monday 2 March 2026. */
class AmendmentLimitsTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate NOTICE = LocalDate.of(2026, 3, 2);
    static final LocalDate EIGHT_WEEKS_LATER = LocalDate.of(2026, 4, 27);

    final Plan proposed = Plan.madeOn(LocalDate.of(2025, 5, 26), null).after(taken(1, NOTICE_SENT, NOTICE));

    @Test
    void run_eight_weeks_from_the_notice() {
        assertThat(limits(proposed)).containsExactly(due(1, NOTICE, EIGHT_WEEKS_LATER, null));
    }

    @Test
    void are_met_by_the_amended_plan_or_by_the_word_that_there_will_be_none() {
        assertThat(limits(proposed.after(taken(1, AMENDED_PLAN_SENT, EIGHT_WEEKS_LATER))))
                .containsExactly(due(1, NOTICE, EIGHT_WEEKS_LATER, EIGHT_WEEKS_LATER));
        assertThat(limits(proposed.after(taken(1, NO_AMENDMENT_NOTIFIED, LocalDate.of(2026, 4, 28)))))
                .containsExactly(due(1, NOTICE, EIGHT_WEEKS_LATER, LocalDate.of(2026, 4, 28)));
    }

    @Test
    void leave_the_year_of_the_review_as_it_is() {
        var amended = proposed.after(taken(1, AMENDED_PLAN_SENT, EIGHT_WEEKS_LATER));

        assertThat(new ReviewLimits(amended, CAUTIOUS).next())
                .extracting(ReviewMilestone::dueOn)
                .containsExactly(LocalDate.of(2026, 5, 25));
    }

    @Test
    void end_with_the_plan() {
        assertThat(limits(proposed.after(new PlanCeased(CASE, 1, LocalDate.of(2026, 3, 31), CeaseReason.LEFT_ENGLAND))))
                .isEmpty();
    }

    private static List<ReviewMilestone> limits(Plan plan) {
        return new ReviewLimits(plan, CAUTIOUS)
                .milestones().stream()
                        .filter(milestone -> milestone.limit() == AMENDMENT_WITHOUT_REVIEW)
                        .toList();
    }

    private static ReviewMilestone due(int number, LocalDate from, LocalDate on, @Nullable LocalDate metOn) {
        return new ReviewMilestone(AMENDMENT_WITHOUT_REVIEW, null, null, number, from, on, metOn);
    }

    private static AmendmentWithoutReviewStepTaken taken(int number, AmendmentStep step, LocalDate on) {
        return new AmendmentWithoutReviewStepTaken(CASE, 1, number, step, on);
    }
}
