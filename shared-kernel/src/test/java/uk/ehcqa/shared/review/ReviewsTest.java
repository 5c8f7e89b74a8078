package uk.ehcqa.shared.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.review.ReviewStep.MEETING_HELD;

import java.time.LocalDate;
import java.util.Map;
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
                .containsExactly(new Review(1, Map.of(MEETING_HELD, MEETING, DECISION_NOTIFIED, DECISION), AMEND));
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
                .containsExactly(new Review(1, Map.of(MEETING_HELD, MEETING, DECISION_NOTIFIED, DECISION), AMEND));
    }

    @Test
    void go_by_the_later_word_on_what_was_decided() {
        assertThat(reviews(decided(null, DECISION, AMEND), decided(null, DECISION, MAINTAIN))
                        .all())
                .containsExactly(new Review(1, Map.of(DECISION_NOTIFIED, DECISION), MAINTAIN));
    }

    @Test
    void are_one_when_a_decision_that_is_known_turns_out_to_be_that_on_a_meeting() {
        var reviews = reviews(decided(null, DECISION, AMEND), held(MEETING), decided(MEETING, DECISION, AMEND));

        assertThat(reviews.inOrder())
                .containsExactly(new Review(1, Map.of(MEETING_HELD, MEETING, DECISION_NOTIFIED, DECISION), AMEND));
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

    private static ReviewMeetingHeld held(LocalDate on) {
        return new ReviewMeetingHeld(CASE, 1, on);
    }

    private static ReviewDecided decided(@Nullable LocalDate meeting, LocalDate on, @Nullable ReviewOutcome outcome) {
        return new ReviewDecided(CASE, 1, meeting, on, outcome);
    }
}
