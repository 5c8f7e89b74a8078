package uk.ehcqa.shared.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.takeover.TakeoverStep.FAMILY_INFORMED;
import static uk.ehcqa.shared.takeover.TakeoverStep.PLAN_TRANSFERRED;
import static uk.ehcqa.shared.timeliness.ReviewLimit.ANNUAL_REVIEW;
import static uk.ehcqa.shared.timeliness.ReviewLimit.FAMILY_TOLD_OF_TAKEOVER;
import static uk.ehcqa.shared.timeliness.ReviewLimit.REVIEW_AFTER_TAKEOVER;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepMarkedRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.ReviewReading;

/** Of a plan that another authority made on 26 May 2025. */
class TakeoverLimitsTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate MADE = LocalDate.of(2025, 5, 26);

    @ParameterizedTest(name = "transferred on {0}: {1}, counted from {2}, by {3}")
    @CsvSource(textBlock = """
            2025-06-02, ANNUAL_REVIEW,         2025-05-26, 2026-05-25
            2026-02-26, ANNUAL_REVIEW,         2025-05-26, 2026-05-25
            2026-02-27, REVIEW_AFTER_TAKEOVER, 2026-02-27, 2026-05-26
            2026-05-25, REVIEW_AFTER_TAKEOVER, 2026-05-25, 2026-08-24
            2026-07-01, REVIEW_AFTER_TAKEOVER, 2026-07-01, 2026-09-30
            """)
    void give_the_new_authority_the_later_of_twelve_months_and_three_from_the_transfer(
            LocalDate transferredOn, ReviewLimit limit, LocalDate from, LocalDate dueOn) {
        assertThat(new ReviewLimits(transferred(transferredOn), CAUTIOUS).milestones())
                .first()
                .isEqualTo(new ReviewMilestone(limit, null, from, dueOn, null));
    }

    @Test
    void count_the_day_itself_where_the_authority_reads_the_law_so() {
        var reading =
                new ReviewReading(ReviewReading.LastDay.ANNIVERSARY, 3, 6, ReviewReading.TransferLastDay.DATE_ITSELF);

        assertThat(new ReviewLimits(transferred(LocalDate.of(2026, 5, 25)), reading).milestones())
                .first()
                .isEqualTo(new ReviewMilestone(
                        REVIEW_AFTER_TAKEOVER, null, LocalDate.of(2026, 5, 25), LocalDate.of(2026, 8, 25), null));
    }

    @Test
    void give_the_months_that_the_lawyer_of_the_authority_has_confirmed() {
        var reading = new ReviewReading(
                ReviewReading.LastDay.DAY_BEFORE_ANNIVERSARY,
                3,
                6,
                ReviewReading.TransferLastDay.DAY_BEFORE,
                new LengthsToConfirm(6, 15, 4, 5),
                ReviewReading.SchoolAgeEnds.LAST_FRIDAY_OF_JUNE);

        assertThat(new ReviewLimits(transferred(LocalDate.of(2026, 5, 25)), reading).milestones())
                .first()
                .isEqualTo(new ReviewMilestone(
                        REVIEW_AFTER_TAKEOVER, null, LocalDate.of(2026, 5, 25), LocalDate.of(2026, 9, 24), null));
    }

    @Test
    void leave_the_years_before_and_after_as_they_are() {
        var transferredOn = LocalDate.of(2026, 5, 11);
        var plan = transferred(transferredOn).after(decided("2025-12-01")).after(decided("2026-08-03"));

        assertThat(new ReviewLimits(plan, CAUTIOUS).milestones())
                .filteredOn(milestone -> milestone.limit() != FAMILY_TOLD_OF_TAKEOVER)
                .containsExactly(
                        review(ANNUAL_REVIEW, 1, MADE, "2026-05-25", "2025-12-01"),
                        review(ANNUAL_REVIEW, 2, LocalDate.of(2025, 12, 1), "2026-11-30", "2026-08-03"),
                        review(ANNUAL_REVIEW, null, LocalDate.of(2026, 8, 3), "2027-08-02", null));
    }

    @Test
    void are_met_by_the_first_review_after_the_transfer() {
        var plan = transferred(LocalDate.of(2026, 5, 11)).after(decided("2026-08-03"));

        assertThat(new ReviewLimits(plan, CAUTIOUS).milestones())
                .first()
                .isEqualTo(review(REVIEW_AFTER_TAKEOVER, 1, LocalDate.of(2026, 5, 11), "2026-08-10", "2026-08-03"));
    }

    @Test
    void give_six_weeks_to_tell_the_family() {
        var transferredOn = LocalDate.of(2026, 3, 2);
        var told = transferred(transferredOn).after(taken(FAMILY_INFORMED, LocalDate.of(2026, 4, 13)));

        assertThat(new ReviewLimits(transferred(transferredOn), CAUTIOUS).milestones())
                .contains(review(FAMILY_TOLD_OF_TAKEOVER, null, transferredOn, "2026-04-13", null));
        assertThat(new ReviewLimits(told, CAUTIOUS).milestones())
                .contains(review(FAMILY_TOLD_OF_TAKEOVER, null, transferredOn, "2026-04-13", "2026-04-13"));
    }

    @Test
    void are_those_of_any_plan_once_the_transfer_was_recorded_in_error() {
        var transferredOn = LocalDate.of(2026, 5, 11);
        var plan = transferred(transferredOn)
                .after(new TakeoverStepMarkedRecordedInError(
                        CASE, 1, 1, PLAN_TRANSFERRED, transferredOn, "Another case"));

        assertThat(new ReviewLimits(plan, CAUTIOUS).milestones())
                .containsExactly(review(ANNUAL_REVIEW, null, MADE, "2026-05-25", null));
        assertThat(plan.takeovers().canTake(PLAN_TRANSFERRED)).isTrue();
    }

    private static Plan transferred(LocalDate on) {
        return Plan.madeOn(MADE, "885").after(taken(PLAN_TRANSFERRED, on));
    }

    private static TakeoverStepTaken taken(TakeoverStep step, LocalDate on) {
        return new TakeoverStepTaken(CASE, 1, 1, step, on);
    }

    private static ReviewDecided decided(String on) {
        return new ReviewDecided(CASE, 1, null, LocalDate.parse(on), MAINTAIN, false);
    }

    private static ReviewMilestone review(
            ReviewLimit limit, @Nullable Integer review, LocalDate from, String dueOn, @Nullable String metOn) {
        return new ReviewMilestone(
                limit, review, from, LocalDate.parse(dueOn), metOn == null ? null : LocalDate.parse(metOn));
    }
}
