package uk.ehcqa.shared.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.timeliness.ReviewLimit.ANNUAL_REVIEW;
import static uk.ehcqa.shared.timeliness.ReviewLimit.REVIEW_DECISION;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.timeliness.Days;

class ReviewLimitsTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate MADE = LocalDate.of(2024, 5, 27);
    static final LocalDate MEETING = LocalDate.of(2025, 4, 28);
    static final LocalDate DECISION = LocalDate.of(2025, 5, 19);

    @Test
    void begin_with_the_day_the_plan_was_first_made() {
        assertThat(milestones()).containsExactly(annual(null, MADE, LocalDate.of(2025, 5, 26), null));
    }

    @Test
    void set_a_day_for_the_decision_once_the_meeting_was_held_and_leave_the_year_as_it_is() {
        assertThat(milestones(held(MEETING)))
                .containsExactly(
                        new ReviewMilestone(REVIEW_DECISION, 1, MEETING, LocalDate.of(2025, 5, 26), null),
                        annual(1, MADE, LocalDate.of(2025, 5, 26), null));
    }

    @Test
    void begin_the_next_year_with_the_decision_and_not_with_the_meeting() {
        assertThat(milestones(held(MEETING), decided(MEETING, DECISION)))
                .containsExactly(
                        new ReviewMilestone(REVIEW_DECISION, 1, MEETING, LocalDate.of(2025, 5, 26), DECISION),
                        annual(1, MADE, LocalDate.of(2025, 5, 26), DECISION),
                        annual(null, DECISION, LocalDate.of(2026, 5, 18), null));
    }

    @Test
    void begin_the_next_year_with_a_late_decision_all_the_same() {
        var late = LocalDate.of(2025, 9, 1);

        assertThat(milestones(decided(null, late)))
                .containsExactly(
                        annual(1, MADE, LocalDate.of(2025, 5, 26), late),
                        annual(null, late, LocalDate.of(2026, 8, 31), null));
    }

    @Test
    void say_nothing_of_an_early_meeting_whose_decision_was_never_told() {
        assertThat(milestones(held(MEETING), decided(null, LocalDate.of(2026, 5, 18))))
                .extracting(ReviewMilestone::limit)
                .containsExactly(ANNUAL_REVIEW, ANNUAL_REVIEW);
    }

    @Test
    void are_still_to_be_met_in_the_order_in_which_they_fall_due() {
        assertThat(limits(held(LocalDate.of(2025, 5, 12))).next())
                .extracting(ReviewMilestone::limit)
                .containsExactly(ANNUAL_REVIEW, REVIEW_DECISION);
    }

    @Test
    void are_all_behind_a_plan_that_has_ended() {
        var ended = plan(held(MEETING)).after(new PlanCeased(CASE, 1, LocalDate.of(2025, 5, 1), null));

        assertThat(new ReviewLimits(ended, CAUTIOUS).milestones()).isEmpty();
    }

    @Test
    void follow_a_corrected_day_on_which_the_plan_was_made() {
        assertThat(new ReviewLimits(plan().madeOn(LocalDate.of(2024, 6, 3)), CAUTIOUS).next())
                .containsExactly(annual(null, LocalDate.of(2024, 6, 3), LocalDate.of(2025, 6, 2), null));
    }

    @Test
    void advise_to_consider_a_review_while_the_child_is_under_five() {
        var bornOn = LocalDate.of(2020, 8, 27);

        assertThat(limits().underFivesConsider(bornOn.plusDays(1)))
                .hasValue(new Days(LocalDate.of(2024, 8, 27), LocalDate.of(2024, 11, 27)));
        assertThat(limits().underFivesConsider(LocalDate.of(2019, 8, 27))).isEmpty();
        assertThat(limits().underFivesConsider(LocalDate.of(2019, 8, 28))).isPresent();
        assertThat(limits(decided(null, DECISION)).underFivesConsider(LocalDate.of(2020, 8, 19)))
                .isEmpty();
    }

    @Test
    void are_the_same_in_whatever_order_reviews_were_recorded() {
        var reviews = IntStream.range(0, 8)
                .<ReviewEvent>mapToObj(year -> decided(MEETING.plusYears(year), DECISION.plusYears(year)))
                .toList();
        var expected = dates(milestones(reviews.toArray(ReviewEvent[]::new)));

        for (int seed = 0; seed < 200; seed++) {
            var shuffled = new ArrayList<>(reviews);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(dates(milestones(shuffled.toArray(ReviewEvent[]::new)))).isEqualTo(expected);
        }
    }

    @Test
    void leave_one_review_to_be_completed_whatever_the_day_of_the_last() {
        assertThat(MADE.datesUntil(MADE.plusYears(10))).allSatisfy(day -> {
            var next = limits(decided(null, day)).next();

            assertThat(next).hasSize(1);
            assertThat(next.getFirst().dueOn()).isAfter(day.plusDays(363)).isBefore(day.plusYears(1));
        });
    }

    /** Which review was recorded first makes no difference to any date. */
    private static List<String> dates(List<ReviewMilestone> milestones) {
        return milestones.stream()
                .map(it -> it.limit() + " " + it.countedFrom() + " " + it.dueOn() + " " + it.metOn())
                .toList();
    }

    private static List<ReviewMilestone> milestones(ReviewEvent... events) {
        return limits(events).milestones();
    }

    private static ReviewLimits limits(ReviewEvent... events) {
        return new ReviewLimits(plan(events), CAUTIOUS);
    }

    private static Plan plan(ReviewEvent... events) {
        var plan = Plan.madeOn(MADE, null);
        for (var event : events) {
            plan = plan.after(event);
        }
        return plan;
    }

    private static ReviewMilestone annual(
            @Nullable Integer review, LocalDate from, LocalDate dueOn, @Nullable LocalDate completedOn) {
        return new ReviewMilestone(ANNUAL_REVIEW, review, from, dueOn, completedOn);
    }

    private static ReviewMeetingHeld held(LocalDate on) {
        return new ReviewMeetingHeld(CASE, 1, on);
    }

    private static ReviewDecided decided(@Nullable LocalDate meeting, LocalDate on) {
        return new ReviewDecided(CASE, 1, meeting, on, meeting == null ? MAINTAIN : AMEND);
    }
}
