package uk.ehcqa.shared.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.CEASE;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.timeliness.ReviewLimit.ANNUAL_REVIEW;
import static uk.ehcqa.shared.timeliness.ReviewLimit.PHASE_TRANSFER;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;
import static uk.ehcqa.shared.timeliness.TransferKind.POST_16_TO_POST_16;
import static uk.ehcqa.shared.timeliness.TransferKind.PRIMARY_TO_SECONDARY;
import static uk.ehcqa.shared.timeliness.TransferKind.SECONDARY_TO_POST_16;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.NoAmendmentNotified;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferCorrected;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;
import uk.ehcqa.shared.transfer.PhaseTransferMarkedRecordedInError;
import uk.ehcqa.shared.transfer.TransferEvent;

/** A plan made on 27 May 2024, and a transfer to secondary school in 2027. */
class TransferLimitsTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate MADE = LocalDate.of(2024, 5, 27);
    static final PhaseTransfer SECONDARY = new PhaseTransfer(PRIMARY_TO_SECONDARY, 2027, null);
    static final PhaseTransfer COLLEGE = new PhaseTransfer(POST_16_TO_POST_16, 2027, LocalDate.of(2027, 1, 4));
    static final PhaseTransferExpected EXPECTED = new PhaseTransferExpected(CASE, 1, 1, SECONDARY);

    @Test
    void are_due_before_the_date_of_their_year_or_five_months_before_their_day() {
        assertThat(limits(EXPECTED, new PhaseTransferExpected(CASE, 1, 2, COLLEGE))
                        .all())
                .containsExactly(
                        new ReviewMilestone(
                                PHASE_TRANSFER,
                                null,
                                2,
                                null,
                                LocalDate.of(2026, 1, 4),
                                LocalDate.of(2026, 8, 4),
                                null),
                        new ReviewMilestone(
                                PHASE_TRANSFER,
                                null,
                                1,
                                null,
                                LocalDate.of(2026, 9, 1),
                                LocalDate.of(2027, 2, 14),
                                null));
    }

    @Test
    void stand_among_the_limits_of_reviews_by_what_falls_due_first() {
        var plan = plan(EXPECTED, decided(LocalDate.of(2026, 5, 18), MAINTAIN));

        assertThat(new ReviewLimits(plan, CAUTIOUS).next())
                .extracting(ReviewMilestone::limit)
                .containsExactly(PHASE_TRANSFER, ANNUAL_REVIEW);
    }

    @ParameterizedTest(name = "a decision to keep the plan on {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "no", textBlock = """
            2026-08-31 | no         | the review was complete before the twelve months
            2026-09-01 | 2026-09-01 | on their first day
            2027-02-14 | 2027-02-14 | on the last day
            2027-02-15 | 2027-02-15 | a day late
            2027-10-04 | 2027-10-04 | after the transfer, which leaves it late and no longer outstanding
            """)
    void are_met_by_a_decision_to_keep_the_plan(LocalDate decidedOn, @Nullable LocalDate metOn, String because) {
        assertThat(metOn(EXPECTED, decided(decidedOn, MAINTAIN))).as(because).isEqualTo(metOn);
    }

    @Test
    void are_met_on_the_day_the_amended_plan_was_sent_and_not_by_the_decision_to_amend() {
        var decision = decided(LocalDate.of(2026, 11, 16), AMEND);
        var notice = new AmendmentNoticeSent(CASE, 1, 1, LocalDate.of(2026, 11, 16));

        assertThat(metOn(EXPECTED, decision)).isNull();
        assertThat(metOn(EXPECTED, decision, notice)).isNull();
        assertThat(metOn(EXPECTED, decision, notice, new AmendedPlanSent(CASE, 1, 1, LocalDate.of(2027, 1, 11))))
                .isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(metOn(EXPECTED, decision, notice, new NoAmendmentNotified(CASE, 1, 1, LocalDate.of(2027, 1, 8))))
                .isEqualTo(LocalDate.of(2027, 1, 8));
    }

    @Test
    void are_not_met_by_keeping_the_plan_where_a_later_review_decided_in_time_that_it_is_to_be_amended() {
        var kept = decided(LocalDate.of(2026, 9, 7), MAINTAIN);

        assertThat(metOn(EXPECTED, kept, decided(LocalDate.of(2027, 2, 14), AMEND)))
                .isNull();
        assertThat(metOn(EXPECTED, kept, decided(LocalDate.of(2027, 2, 15), AMEND)))
                .isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(metOn(
                        EXPECTED,
                        kept,
                        decided(LocalDate.of(2027, 2, 1), AMEND),
                        new AmendmentNoticeSent(CASE, 1, 2, LocalDate.of(2027, 2, 1)),
                        new AmendedPlanSent(CASE, 1, 2, LocalDate.of(2027, 2, 22))))
                .isEqualTo(LocalDate.of(2027, 2, 22));
    }

    @Test
    void are_met_by_keeping_the_plan_after_amendments_that_came_to_nothing() {
        var dropped = decided(LocalDate.of(2026, 11, 16), AMEND);

        assertThat(metOn(EXPECTED, dropped, decided(LocalDate.of(2027, 1, 11), MAINTAIN)))
                .isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(metOn(EXPECTED, dropped, decided(LocalDate.of(2027, 11, 8), MAINTAIN)))
                .isEqualTo(LocalDate.of(2027, 11, 8));
    }

    @Test
    void are_not_met_by_a_decision_to_end_the_plan_nor_by_one_of_which_nobody_knows_what_it_was() {
        assertThat(metOn(EXPECTED, decided(LocalDate.of(2026, 11, 16), CEASE))).isNull();
        assertThat(metOn(EXPECTED, decided(LocalDate.of(2026, 11, 16), null))).isNull();
    }

    @Test
    void are_met_by_what_a_return_tells_where_nothing_recorded_does() {
        var told = new PlanParticularsReturned(CASE, 1, finalOn(LocalDate.of(2027, 2, 1)));
        var before = new PlanParticularsReturned(CASE, 1, finalOn(LocalDate.of(2026, 8, 31)));

        assertThat(metOn(EXPECTED, told)).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(metOn(EXPECTED, before)).isNull();
        assertThat(metOn(EXPECTED, told, decided(LocalDate.of(2026, 11, 16), AMEND)))
                .isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(metOn(EXPECTED, told, decided(LocalDate.of(2027, 2, 15), MAINTAIN)))
                .isEqualTo(LocalDate.of(2027, 2, 15));
    }

    @Test
    void follow_a_correction_and_leave_with_what_was_recorded_in_error() {
        var later = new PhaseTransfer(SECONDARY_TO_POST_16, 2028, null);

        assertThat(limits(EXPECTED, new PhaseTransferCorrected(CASE, 1, 1, SECONDARY, later, "Misread"))
                        .all())
                .extracting(ReviewMilestone::dueOn)
                .containsExactly(LocalDate.of(2028, 3, 30));
        assertThat(limits(EXPECTED, new PhaseTransferMarkedRecordedInError(CASE, 1, 1, SECONDARY, "Another case"))
                        .all())
                .isEmpty();
    }

    @Test
    void bear_on_no_plan_that_was_made_after_their_last_day() {
        assertThat(new TransferLimits(plan(EXPECTED).madeOn(LocalDate.of(2027, 2, 14)), CAUTIOUS).all())
                .hasSize(1);
        assertThat(new TransferLimits(plan(EXPECTED).madeOn(LocalDate.of(2027, 2, 15)), CAUTIOUS).all())
                .isEmpty();
    }

    @Test
    void are_no_longer_due_once_the_plan_has_ended() {
        var ended = plan(EXPECTED).after(new PlanCeased(CASE, 1, LocalDate.of(2026, 12, 1), null));

        assertThat(new TransferLimits(ended, CAUTIOUS).all()).hasSize(1);
        assertThat(new ReviewLimits(ended, CAUTIOUS).milestones()).isEmpty();
    }

    private static @Nullable LocalDate metOn(CaseEvent... events) {
        return limits(events).all().getFirst().metOn();
    }

    private static TransferLimits limits(CaseEvent... events) {
        return new TransferLimits(plan(events), CAUTIOUS);
    }

    private static Plan plan(CaseEvent... events) {
        var plan = Plan.madeOn(MADE, null);
        for (var event : events) {
            plan = switch (event) {
                case ReviewEvent review -> plan.after(review);
                case TransferEvent transfer -> plan.after(transfer);
                default -> plan.after((PlanEvent) event);
            };
        }
        return plan;
    }

    private static PlanParticulars finalOn(LocalDate day) {
        return new PlanParticulars(null, List.of(), List.of(), Map.of(), LocalDate.of(2027, 2, 15), day);
    }

    private static ReviewDecided decided(LocalDate on, @Nullable ReviewOutcome outcome) {
        return new ReviewDecided(CASE, 1, null, on, outcome, false);
    }
}
