package uk.ehcqa.shared.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.CEASE;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.timeliness.ReviewLimit.ADVICE_BEFORE_MEETING;
import static uk.ehcqa.shared.timeliness.ReviewLimit.AMENDED_PLAN;
import static uk.ehcqa.shared.timeliness.ReviewLimit.AMENDMENT_NOTICE;
import static uk.ehcqa.shared.timeliness.ReviewLimit.ANNUAL_REVIEW;
import static uk.ehcqa.shared.timeliness.ReviewLimit.MEETING_NOTICE;
import static uk.ehcqa.shared.timeliness.ReviewLimit.REVIEW_DECISION;
import static uk.ehcqa.shared.timeliness.ReviewLimit.REVIEW_REPORT;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.NoAmendmentNotified;
import uk.ehcqa.shared.review.ReviewAdviceCirculated;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewMeetingNoticeGiven;
import uk.ehcqa.shared.review.ReviewReportSent;
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
    void set_days_for_the_report_and_the_decision_once_the_meeting_was_held_and_leave_the_year_as_it_is() {
        assertThat(milestones(held(MEETING)))
                .containsExactly(
                        new ReviewMilestone(REVIEW_REPORT, 1, MEETING, LocalDate.of(2025, 5, 12), null),
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
    void never_say_that_a_review_was_late_of_which_only_a_return_told() {
        var inTime = new ReviewDecided(CASE, 1, null, LocalDate.of(2025, 5, 26), MAINTAIN, true);
        var late = new ReviewDecided(CASE, 1, null, LocalDate.of(2025, 5, 27), MAINTAIN, true);

        assertThat(milestones(inTime))
                .containsExactly(
                        annual(1, MADE, LocalDate.of(2025, 5, 26), LocalDate.of(2025, 5, 26)),
                        annual(null, LocalDate.of(2025, 5, 26), LocalDate.of(2026, 5, 25), null));
        assertThat(milestones(late))
                .containsExactly(annual(null, LocalDate.of(2025, 5, 27), LocalDate.of(2026, 5, 26), null));
    }

    @Test
    void never_say_that_a_year_has_passed_when_a_return_tells_of_a_meeting_after_it() {
        var inTheYear = new ReviewMeetingHeld(CASE, 1, LocalDate.of(2025, 5, 26), true);
        var afterIt = new ReviewMeetingHeld(CASE, 1, LocalDate.of(2025, 5, 27), true);

        assertThat(limits(inTheYear).next()).extracting(ReviewMilestone::limit).contains(ANNUAL_REVIEW);
        assertThat(limits(afterIt).next())
                .extracting(ReviewMilestone::limit)
                .containsExactly(REVIEW_REPORT, REVIEW_DECISION);
        assertThat(limits(held(LocalDate.of(2025, 5, 27))).next())
                .extracting(ReviewMilestone::limit)
                .containsExactly(ANNUAL_REVIEW, REVIEW_REPORT, REVIEW_DECISION);
    }

    @Test
    void say_nothing_of_an_early_meeting_whose_decision_was_never_told() {
        assertThat(milestones(held(MEETING), decided(null, LocalDate.of(2026, 5, 18))))
                .extracting(ReviewMilestone::limit)
                .containsExactly(ANNUAL_REVIEW, ANNUAL_REVIEW);
    }

    @Test
    void are_still_to_be_met_in_the_order_in_which_they_fall_due() {
        assertThat(limits(held(LocalDate.of(2025, 5, 5))).next())
                .extracting(ReviewMilestone::limit)
                .containsExactly(REVIEW_REPORT, ANNUAL_REVIEW, REVIEW_DECISION);
    }

    @ParameterizedTest(name = "a meeting on {0}, a notice on {1}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2025-04-28 | none       | 2025-07-21 | twelve weeks from the meeting
            2025-04-28 | 2025-05-26 | 2025-07-21 | the notice on its last day: both end on one day
            2025-04-28 | 2025-05-25 | 2025-07-20 | a day sooner: eight weeks from the notice
            2025-04-28 | 2025-05-27 | 2025-07-21 | a day late: still twelve weeks from the meeting
            2025-04-28 | 2025-09-01 | 2025-07-21 | a notice that comes after the last day moves nothing
            2025-04-28 | 2025-04-28 | 2025-06-23 | the notice on the day of the meeting
            none       | 2025-05-26 | 2025-07-21 | no meeting on record: eight weeks from the notice
            2023-12-07 | 2024-01-04 | 2024-02-29 | the last day is a leap day
            """)
    void give_the_amended_plan_the_earlier_of_eight_and_twelve_weeks(
            @Nullable LocalDate meeting, @Nullable LocalDate notice, LocalDate dueOn, String because) {
        var decision = meeting == null ? DECISION : meeting;
        var reviews = new ArrayList<ReviewEvent>();
        reviews.add(new ReviewDecided(CASE, 1, meeting, decision, AMEND, false));
        if (notice != null) {
            reviews.add(new AmendmentNoticeSent(CASE, 1, 1, notice));
        }

        assertThat(milestones(reviews.toArray(ReviewEvent[]::new)))
                .filteredOn(it -> it.limit() == AMENDED_PLAN)
                .extracting(ReviewMilestone::dueOn)
                .as(because)
                .containsExactly(dueOn);
    }

    @Test
    void give_the_amended_plan_the_earlier_of_both_whatever_the_dates() {
        assertThat(MADE.datesUntil(MADE.plusYears(10)))
                .allSatisfy(meeting -> IntStream.of(0, 27, 28, 29, 90).forEach(later -> {
                    var dueOn = milestones(
                                    new ReviewDecided(CASE, 1, meeting, meeting, AMEND, false),
                                    new AmendmentNoticeSent(CASE, 1, 1, meeting.plusDays(later)))
                            .stream()
                            .filter(it -> it.limit() == AMENDED_PLAN)
                            .map(ReviewMilestone::dueOn)
                            .findFirst();

                    assertThat(dueOn).hasValue(meeting.plusDays(Math.min(later + 56, 84)));
                }));
    }

    @Test
    void want_the_proposed_amendments_with_the_decision() {
        assertThat(milestones(new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, false)))
                .contains(new ReviewMilestone(AMENDMENT_NOTICE, 1, MEETING, LocalDate.of(2025, 5, 26), null));
    }

    @Test
    void want_no_amendments_of_a_plan_that_is_kept_or_ends() {
        assertThat(milestones(new ReviewDecided(CASE, 1, MEETING, DECISION, CEASE, false)))
                .extracting(ReviewMilestone::limit)
                .containsExactly(REVIEW_DECISION, ANNUAL_REVIEW, ANNUAL_REVIEW);
    }

    @Test
    void want_no_amendments_after_a_decision_that_only_a_return_told_until_somebody_records_them() {
        var told = new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, true);

        assertThat(limits(told).next()).extracting(ReviewMilestone::limit).containsExactly(ANNUAL_REVIEW);
        assertThat(limits(told, new AmendmentNoticeSent(CASE, 1, 1, DECISION)).next())
                .extracting(ReviewMilestone::limit)
                .containsExactly(AMENDED_PLAN, ANNUAL_REVIEW);
    }

    @Test
    void are_met_by_telling_the_family_that_there_will_be_no_amendment() {
        var dropped = LocalDate.of(2025, 7, 1);

        assertThat(milestones(
                        new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, false),
                        new AmendmentNoticeSent(CASE, 1, 1, DECISION),
                        new NoAmendmentNotified(CASE, 1, 1, dropped)))
                .contains(new ReviewMilestone(AMENDED_PLAN, 1, DECISION, LocalDate.of(2025, 7, 14), dropped));
    }

    @Test
    void start_no_year_with_an_amended_plan() {
        assertThat(limits(
                                new ReviewDecided(CASE, 1, MEETING, DECISION, AMEND, false),
                                new AmendmentNoticeSent(CASE, 1, 1, DECISION),
                                new AmendedPlanSent(CASE, 1, 1, LocalDate.of(2025, 7, 14)))
                        .next())
                .containsExactly(annual(null, DECISION, LocalDate.of(2026, 5, 18), null));
    }

    @Test
    void ask_for_no_report_after_the_decision() {
        assertThat(milestones(held(MEETING), decided(MEETING, DECISION)))
                .extracting(ReviewMilestone::limit)
                .doesNotContain(REVIEW_REPORT);
        assertThat(milestones(
                        held(MEETING),
                        new ReviewReportSent(CASE, 1, 1, LocalDate.of(2025, 5, 13)),
                        decided(MEETING, DECISION)))
                .contains(new ReviewMilestone(
                        REVIEW_REPORT, 1, MEETING, LocalDate.of(2025, 5, 12), LocalDate.of(2025, 5, 13)));
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
    @Test
    void are_two_weeks_before_the_meeting_for_its_notice_and_the_advice_where_these_are_on_record() {
        var late = MEETING.minusDays(13);

        assertThat(milestones(
                        held(MEETING),
                        new ReviewMeetingNoticeGiven(CASE, 1, 1, MEETING.minusWeeks(2)),
                        new ReviewAdviceCirculated(CASE, 1, 1, late)))
                .contains(
                        new ReviewMilestone(
                                MEETING_NOTICE, 1, MEETING, LocalDate.of(2025, 4, 14), LocalDate.of(2025, 4, 14)),
                        new ReviewMilestone(ADVICE_BEFORE_MEETING, 1, MEETING, LocalDate.of(2025, 4, 14), late));
        assertThat(milestones(held(MEETING)))
                .extracting(ReviewMilestone::limit)
                .doesNotContain(MEETING_NOTICE, ADVICE_BEFORE_MEETING);
    }

    @Test
    void of_a_plan_that_is_said_to_be_older_than_the_law_run_from_its_first_day() {
        var plan = Plan.madeOn(LocalDate.of(2012, 3, 1), null);

        assertThat(new ReviewLimits(plan, CAUTIOUS).next())
                .extracting(ReviewMilestone::dueOn)
                .containsExactly(LocalDate.of(2015, 8, 31));
    }

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
        return new ReviewMeetingHeld(CASE, 1, on, false);
    }

    private static ReviewDecided decided(@Nullable LocalDate meeting, LocalDate on) {
        return new ReviewDecided(CASE, 1, meeting, on, MAINTAIN, false);
    }
}
