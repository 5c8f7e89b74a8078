package uk.ehcqa.shared.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.review.ReviewStep.ADVICE_CIRCULATED;
import static uk.ehcqa.shared.review.ReviewStep.AMENDED_PLAN_SENT;
import static uk.ehcqa.shared.review.ReviewStep.AMENDMENT_NOTICE_SENT;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_NOTICE_GIVEN;
import static uk.ehcqa.shared.review.ReviewStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.REPORT_SENT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.casework.CaseId;

class ReviewsTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate MEETING = LocalDate.of(2025, 6, 2);
    static final LocalDate DECISION = LocalDate.of(2025, 6, 30);
    static final LocalDate NEXT_MEETING = LocalDate.of(2026, 6, 1);

    @Test
    void are_of_one_meeting_and_its_decision() {
        assertThat(reviews(held(MEETING), decided(MEETING, DECISION, AMEND)).all())
                .containsExactly(review(Map.of(MEETING_HELD, MEETING, DECISION_NOTIFIED, DECISION), AMEND));
    }

    @Test
    void are_not_doubled_by_hearing_of_the_same_meeting_or_decision_again() {
        assertThat(reviews(
                                held(MEETING),
                                decided(MEETING, DECISION, AMEND),
                                held(MEETING),
                                decided(MEETING, DECISION, AMEND))
                        .all())
                .hasSize(1);
    }

    @Test
    void keep_what_a_later_word_leaves_out() {
        assertThat(reviews(held(MEETING), decided(MEETING, DECISION, AMEND), decided(null, DECISION, null))
                        .all())
                .containsExactly(review(Map.of(MEETING_HELD, MEETING, DECISION_NOTIFIED, DECISION), AMEND));
    }

    @Test
    void go_by_the_later_word_on_what_was_decided() {
        assertThat(reviews(decided(null, DECISION, AMEND), decided(null, DECISION, MAINTAIN))
                        .all())
                .containsExactly(review(Map.of(DECISION_NOTIFIED, DECISION), MAINTAIN));
    }

    @Test
    void are_one_when_a_decision_that_is_known_turns_out_to_be_that_on_a_meeting() {
        var reviews = reviews(decided(null, DECISION, AMEND), held(MEETING), decided(MEETING, DECISION, AMEND));

        assertThat(reviews.inOrder())
                .containsExactly(review(Map.of(MEETING_HELD, MEETING, DECISION_NOTIFIED, DECISION), AMEND));
        assertThat(reviews.underWay()).isEmpty();
    }

    @Test
    void never_give_a_number_twice() {
        var reviews = reviews(
                decided(null, DECISION, AMEND), held(MEETING), decided(MEETING, DECISION, AMEND), held(NEXT_MEETING));

        assertThat(reviews.heldOn(NEXT_MEETING)).map(Review::number).hasValue(3);
    }

    @Test
    void stand_in_the_order_of_their_dates_whatever_the_order_in_which_they_were_recorded() {
        var earlier = LocalDate.of(2024, 6, 28);

        var reviews = reviews(held(NEXT_MEETING), decided(null, DECISION, AMEND), decided(null, earlier, MAINTAIN));

        assertThat(reviews.inOrder()).extracting(Review::number).containsExactly(3, 2, 1);
        assertThat(reviews.lastCompletedOn()).hasValue(DECISION);
    }

    @Test
    void keep_a_date_that_was_corrected_for_a_return_may_still_give_it() {
        var right = LocalDate.of(2025, 6, 3);

        var reviews =
                reviews(held(MEETING), new ReviewDateCorrected(CASE, 1, 1, MEETING_HELD, MEETING, right, "Misread"));

        assertThat(reviews.heldOn(right)).isPresent();
        assertThat(reviews.heldOn(MEETING)).isEmpty();
        assertThat(reviews.know(MEETING_HELD, MEETING)).isTrue();
        assertThat(reviews.know(MEETING_HELD, right)).isTrue();
        assertThat(reviews.know(DECISION_NOTIFIED, MEETING)).isFalse();
    }

    @Test
    void are_under_way_again_when_the_decision_was_recorded_in_error() {
        var reviews = reviews(
                held(MEETING),
                decided(MEETING, DECISION, AMEND),
                new ReviewStepMarkedRecordedInError(CASE, 1, 1, DECISION_NOTIFIED, DECISION, "Another case"));

        assertThat(reviews.underWay()).map(Review::outcome).isEmpty();
        assertThat(reviews.underWay()).map(Review::number).hasValue(1);
        assertThat(reviews.holdInError(DECISION_NOTIFIED, DECISION)).isTrue();
        assertThat(reviews.know(DECISION_NOTIFIED, DECISION)).isFalse();
    }

    @Test
    void are_gone_when_all_of_them_was_recorded_in_error_and_their_number_is_not_given_again() {
        var reviews = reviews(
                held(MEETING),
                new ReviewDateCorrected(CASE, 1, 1, MEETING_HELD, MEETING, LocalDate.of(2025, 6, 3), "Misread"),
                new ReviewStepMarkedRecordedInError(
                        CASE, 1, 1, MEETING_HELD, LocalDate.of(2025, 6, 3), "Another case"));

        assertThat(reviews.hasAny()).isFalse();
        assertThat(reviews.holdInError(MEETING_HELD, MEETING)).isTrue();
        assertThat(reviews.holdInError(MEETING_HELD, LocalDate.of(2025, 6, 3))).isTrue();
        assertThat(reviews.after(held(NEXT_MEETING)).heldOn(NEXT_MEETING))
                .map(Review::number)
                .hasValue(2);
    }

    @Test
    void hold_no_error_of_a_step_that_was_recorded_again() {
        var reviews = reviews(
                held(MEETING),
                new ReviewStepMarkedRecordedInError(CASE, 1, 1, MEETING_HELD, MEETING, "Another case"),
                held(MEETING));

        assertThat(reviews.holdInError(MEETING_HELD, MEETING)).isFalse();
    }

    @Test
    void tell_what_was_recorded_here_from_what_only_a_return_told() {
        var reviews = reviews(
                new ReviewMeetingHeld(CASE, 1, MEETING, true),
                new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, false),
                new ReviewMeetingHeld(CASE, 1, NEXT_MEETING, false),
                new ReviewDecided(CASE, 1, NEXT_MEETING, LocalDate.of(2026, 6, 29), AMEND, true));

        assertThat(reviews.all())
                .extracting(Review::returned)
                .containsExactly(Set.of(MEETING_HELD), Set.of(DECISION_NOTIFIED));
    }

    @Test
    void are_still_those_of_a_return_where_somebody_corrected_the_day_of_the_decision() {
        var reviews = reviews(
                new ReviewMeetingHeld(CASE, 1, MEETING, true),
                new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, true),
                new ReviewDateCorrected(CASE, 1, 1, MEETING_HELD, MEETING, MEETING.plusDays(1), "Misread"),
                new ReviewDateCorrected(CASE, 1, 1, DECISION_NOTIFIED, DECISION, DECISION.plusDays(1), "Misread"));

        assertThat(reviews.all()).extracting(Review::returned).containsExactly(Set.of(DECISION_NOTIFIED));
        assertThat(reviews.all()).extracting(Review::amends).containsExactly(false);
    }

    @Test
    void can_be_followed_by_what_comes_next() {
        assertThat(reviews().possibleSteps()).containsExactly(MEETING_HELD);
        assertThat(reviews(held(MEETING)).possibleSteps())
                .containsExactly(REPORT_SENT, DECISION_NOTIFIED, MEETING_NOTICE_GIVEN, ADVICE_CIRCULATED);
        assertThat(reviews(held(MEETING), reported()).possibleSteps())
                .containsExactly(DECISION_NOTIFIED, MEETING_NOTICE_GIVEN, ADVICE_CIRCULATED);
        assertThat(reviews(held(MEETING), decided(MEETING, DECISION, MAINTAIN)).possibleSteps())
                .containsExactly(MEETING_HELD, REPORT_SENT);
        assertThat(reviews(held(MEETING), reported(), decided(MEETING, DECISION, AMEND))
                        .possibleSteps())
                .containsExactly(MEETING_HELD, AMENDMENT_NOTICE_SENT);
        assertThat(reviews(held(MEETING), reported(), decided(MEETING, DECISION, AMEND), proposed())
                        .possibleSteps())
                .containsExactly(MEETING_HELD, AMENDED_PLAN_SENT, NO_AMENDMENT_NOTIFIED);
        assertThat(reviews(
                                held(MEETING),
                                reported(),
                                decided(MEETING, DECISION, AMEND),
                                proposed(),
                                new AmendedPlanSent(CASE, 1, 1, LocalDate.of(2025, 8, 25)))
                        .possibleSteps())
                .containsExactly(MEETING_HELD);
    }

    @Test
    void still_await_an_amended_plan_when_the_next_meeting_was_held() {
        var reviews = reviews(held(MEETING), decided(MEETING, DECISION, AMEND), proposed(), held(NEXT_MEETING));

        assertThat(reviews.awaiting(AMENDED_PLAN_SENT)).map(Review::number).hasValue(1);
        assertThat(reviews.awaiting(DECISION_NOTIFIED)).map(Review::number).hasValue(2);
    }

    @Test
    void are_under_way_from_the_meeting_to_the_decision() {
        assertThat(reviews().underWay()).isEmpty();
        assertThat(reviews(held(MEETING)).underWay()).map(Review::number).hasValue(1);
        assertThat(reviews(held(MEETING), decided(MEETING, DECISION, AMEND)).underWay())
                .isEmpty();
    }

    @Test
    void are_not_under_way_once_a_later_one_is_complete() {
        var reviews =
                reviews(held(MEETING), held(NEXT_MEETING), decided(NEXT_MEETING, LocalDate.of(2026, 6, 29), AMEND));

        assertThat(reviews.underWay()).isEmpty();
        assertThat(reviews.inOrder()).hasSize(2);
    }

    private static Reviews reviews(ReviewEvent... events) {
        return Stream.of(events).reduce(Reviews.NONE, Reviews::after, (one, other) -> other);
    }

    private static Review review(Map<ReviewStep, LocalDate> steps, ReviewOutcome outcome) {
        return new Review(1, steps, outcome, Set.of(), Map.of(), Map.of());
    }

    private static ReviewReportSent reported() {
        return new ReviewReportSent(CASE, 1, 1, LocalDate.of(2025, 6, 16));
    }

    private static AmendmentNoticeSent proposed() {
        return new AmendmentNoticeSent(CASE, 1, 1, DECISION);
    }

    private static ReviewMeetingHeld held(LocalDate on) {
        return new ReviewMeetingHeld(CASE, 1, on, false);
    }

    private static ReviewDecided decided(@Nullable LocalDate meeting, LocalDate on, @Nullable ReviewOutcome outcome) {
        return new ReviewDecided(CASE, 1, meeting, on, outcome, false);
    }
}
