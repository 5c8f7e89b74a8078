package uk.ehcqa.shared.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.ceasing.CeasingStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.ceasing.CeasingStep.FAMILY_CONSULTED;
import static uk.ehcqa.shared.ceasing.CeasingStep.PLAN_KEPT;
import static uk.ehcqa.shared.review.ReviewOutcome.CEASE;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.ceasing.CeasingEvent;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.review.ReviewOutcome;

/** Of a plan made on 26 May 2025. */
class PlanEndingTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate CONSULTED = LocalDate.of(2026, 3, 2);
    static final LocalDate TOLD = LocalDate.of(2026, 4, 20);

    @Test
    void keeps_the_plan_in_force_and_its_review_due_until_the_time_to_appeal_is_over() {
        var plan = plan(taken(1, FAMILY_CONSULTED, CONSULTED), taken(1, DECISION_NOTIFIED, TOLD));

        assertThat(new PlanEnding(plan).decidedOn()).hasValue(TOLD);
        assertThat(plan.inForce()).isTrue();
        assertThat(new ReviewLimits(plan, CAUTIOUS).next())
                .extracting(ReviewMilestone::dueOn)
                .containsExactly(LocalDate.of(2026, 5, 25));
    }

    @Test
    void is_only_considered_while_somebody_is_consulted() {
        var ending = new PlanEnding(plan(taken(1, FAMILY_CONSULTED, CONSULTED)));

        assertThat(ending.begun()).isTrue();
        assertThat(ending.decidedOn()).isEmpty();
    }

    @Test
    void is_decided_by_a_review_that_decides_it() {
        var ending = new PlanEnding(plan(decided("2026-05-11", CEASE)));

        assertThat(ending.begun()).isTrue();
        assertThat(ending.decidedInReviewOn()).hasValue(LocalDate.of(2026, 5, 11));
        assertThat(ending.canTake(PLAN_KEPT)).isTrue();
        assertThat(new PlanEnding(plan(decided("2026-05-11", MAINTAIN))).begun())
                .isFalse();
    }

    @Test
    void goes_by_a_notice_of_its_own_that_follows_the_review() {
        var ending = new PlanEnding(
                plan(decided("2026-05-11", CEASE), taken(1, DECISION_NOTIFIED, LocalDate.of(2026, 6, 8))));

        assertThat(ending.decidedOn()).hasValue(LocalDate.of(2026, 6, 8));
    }

    @Test
    void is_over_when_the_plan_is_kept_or_a_later_review_decides_otherwise() {
        var kept = taken(1, PLAN_KEPT, LocalDate.of(2026, 6, 1));

        assertThat(new PlanEnding(plan(taken(1, DECISION_NOTIFIED, TOLD), kept)).begun())
                .isFalse();
        assertThat(new PlanEnding(plan(decided("2026-05-11", CEASE), kept)).begun())
                .isFalse();
        assertThat(new PlanEnding(plan(decided("2026-05-11", CEASE), decided("2027-04-12", MAINTAIN))).begun())
                .isFalse();
        assertThat(new PlanEnding(plan(taken(1, DECISION_NOTIFIED, TOLD), decided("2026-05-11", MAINTAIN))).decidedOn())
                .isEmpty();
        assertThat(new PlanEnding(plan(taken(1, DECISION_NOTIFIED, TOLD), decided("2026-05-11", CEASE))).decidedOn())
                .hasValue(LocalDate.of(2026, 5, 11));
        assertThat(new PlanEnding(plan(kept, decided("2026-06-02", CEASE))).begun())
                .isTrue();
    }

    @ParameterizedTest(name = "born {0}, told in a review on 11 May 2026 that decided {1}: {2} bars {3}")
    @CsvSource(nullValues = "nothing", textBlock = """
            2008-05-12, CEASE,    UNDER_18,     NO_LONGER_ENGAGING
            2008-05-11, CEASE,    nothing,      NO_LONGER_ENGAGING
            2008-05-11, nothing,  nothing,      NO_LONGER_ENGAGING
            2008-05-11, MAINTAIN, NOT_REVIEWED, NO_LONGER_ENGAGING
            2008-05-12, CEASE,    nothing,      NEEDS_MET
            2008-05-12, CEASE,    nothing,      HIGHER_EDUCATION
            2001-07-31, CEASE,    nothing,      MAXIMUM_AGE
            2001-08-01, CEASE,    NOT_25_YET,   MAXIMUM_AGE
            """)
    void is_barred_for_some_reasons(
            LocalDate born, @Nullable ReviewOutcome outcome, @Nullable EndBar bar, CeaseReason reason) {
        var plan = plan(decided("2026-05-11", outcome), taken(1, DECISION_NOTIFIED, LocalDate.of(2026, 5, 11)));

        assertThat(new PlanEnding(plan)
                        .bar(reason, LocalDate.of(2026, 7, 31), born)
                        .orElse(null))
                .isEqualTo(bar);
    }

    @Test
    void is_barred_where_nobody_reviewed_the_plan() {
        var plan = plan(taken(1, DECISION_NOTIFIED, TOLD));

        assertThat(new PlanEnding(plan)
                        .bar(CeaseReason.NO_LONGER_ENGAGING, LocalDate.of(2026, 7, 31), LocalDate.of(2000, 1, 1)))
                .hasValue(EndBar.NOT_REVIEWED);
    }

    @Test
    void is_put_right_or_undone() {
        var ended = Plan.madeOn(LocalDate.of(2025, 5, 26), null)
                .after(new PlanCeased(CASE, 1, LocalDate.of(2026, 7, 31), null));

        var corrected = ended.after(new PlanEndCorrected(
                CASE, 1, LocalDate.of(2026, 7, 31), null, LocalDate.of(2026, 8, 1), CeaseReason.EMPLOYMENT, "Misread"));
        assertThat(corrected.ceasedOn()).isEqualTo("2026-08-01");
        assertThat(corrected.ceaseReason()).isEqualTo(CeaseReason.EMPLOYMENT);
        assertThat(corrected.endsInError()).containsExactly(LocalDate.of(2026, 7, 31));

        var undone = corrected.after(new PlanEndMarkedRecordedInError(
                CASE, 1, LocalDate.of(2026, 8, 1), CeaseReason.EMPLOYMENT, "Another case"));
        assertThat(undone.inForce()).isTrue();
        assertThat(undone.ceaseReason()).isNull();
        assertThat(undone.endsInError()).containsExactly(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 8, 1));
    }

    private static Plan plan(CaseEvent... events) {
        var plan = Plan.madeOn(LocalDate.of(2025, 5, 26), null);
        for (var event : events) {
            plan = event instanceof ReviewEvent review ? plan.after(review) : plan.after((CeasingEvent) event);
        }
        return plan;
    }

    private static CeasingStepTaken taken(int number, CeasingStep step, LocalDate on) {
        return new CeasingStepTaken(CASE, 1, number, step, on);
    }

    private static ReviewDecided decided(String on, @Nullable ReviewOutcome outcome) {
        return new ReviewDecided(CASE, 1, null, LocalDate.parse(on), outcome, false);
    }
}
