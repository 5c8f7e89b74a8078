package uk.ehcqa.shared.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_AGREED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_REFUSED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REQUEST_RECEIVED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REQUEST_WITHDRAWN;
import static uk.ehcqa.shared.timeliness.ReviewLimit.PLAN_AFTER_REASSESSMENT;
import static uk.ehcqa.shared.timeliness.ReviewLimit.REASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;

/** Under a plan made on Monday 26 May 2025. A reassessment is asked for on Monday 2 March 2026. */
class ReassessmentLimitsTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
    static final LocalDate FIFTEEN_DAYS_LATER = LocalDate.of(2026, 3, 17);
    static final LocalDate FOURTEEN_WEEKS_AFTER_THAT = LocalDate.of(2026, 6, 23);

    Plan plan = Plan.madeOn(LocalDate.of(2025, 5, 26), null);

    @Test
    void are_fifteen_days_for_the_decision() {
        then(REQUEST_RECEIVED, ASKED);

        assertThat(limits()).containsExactly(decision(null));
    }

    @Test
    void are_met_by_a_refusal_and_leave_nothing_else_to_do() {
        then(REQUEST_RECEIVED, ASKED);
        then(REASSESSMENT_REFUSED, FIFTEEN_DAYS_LATER);

        assertThat(limits()).containsExactly(decision(FIFTEEN_DAYS_LATER));
    }

    @Test
    void are_fourteen_weeks_for_the_plan_from_the_day_the_family_was_told() {
        then(REQUEST_RECEIVED, ASKED);
        then(REASSESSMENT_AGREED, FIFTEEN_DAYS_LATER);
        assertThat(limits()).containsExactly(decision(FIFTEEN_DAYS_LATER), finalPlan(FIFTEEN_DAYS_LATER, null));

        then(DRAFT_PLAN_SENT, LocalDate.of(2026, 6, 1));
        then(PLAN_SENT, FOURTEEN_WEEKS_AFTER_THAT.plusDays(1));
        assertThat(limits()).contains(finalPlan(FIFTEEN_DAYS_LATER, LocalDate.of(2026, 6, 24)));
    }

    @Test
    void run_from_the_own_decision_of_the_authority_where_nobody_had_asked() {
        then(REASSESSMENT_AGREED, FIFTEEN_DAYS_LATER);

        assertThat(limits()).containsExactly(finalPlan(FIFTEEN_DAYS_LATER, null));
    }

    @Test
    void fall_away_where_the_plan_stays_as_it_is() {
        then(REQUEST_RECEIVED, ASKED);
        then(REASSESSMENT_AGREED, FIFTEEN_DAYS_LATER);
        then(NO_AMENDMENT_NOTIFIED, LocalDate.of(2026, 6, 24));

        assertThat(limits()).containsExactly(decision(FIFTEEN_DAYS_LATER));
    }

    @Test
    void fall_away_with_the_request() {
        then(REQUEST_RECEIVED, ASKED);
        then(REQUEST_WITHDRAWN, LocalDate.of(2026, 3, 9));

        assertThat(limits()).isEmpty();
    }

    @Test
    void leave_the_year_of_the_review_as_it_is() {
        then(REASSESSMENT_AGREED, ASKED);
        then(DRAFT_PLAN_SENT, LocalDate.of(2026, 4, 6));
        then(PLAN_SENT, LocalDate.of(2026, 5, 4));

        assertThat(new ReviewLimits(plan, CAUTIOUS).next())
                .extracting(ReviewMilestone::dueOn)
                .containsExactly(LocalDate.of(2026, 5, 25));
    }

    @Test
    void end_with_the_plan() {
        then(REQUEST_RECEIVED, ASKED);
        plan = plan.after(new PlanCeased(CASE, 1, LocalDate.of(2026, 3, 9), CeaseReason.LEFT_ENGLAND));

        assertThat(limits()).isEmpty();
    }

    private void then(ReassessmentStep step, LocalDate on) {
        plan = plan.after(new ReassessmentStepTaken(CASE, 1, 1, step, on));
    }

    private List<ReviewMilestone> limits() {
        return new ReviewLimits(plan, CAUTIOUS)
                .milestones().stream()
                        .filter(milestone -> Set.of(REASSESSMENT_DECISION, PLAN_AFTER_REASSESSMENT)
                                .contains(milestone.limit()))
                        .toList();
    }

    private static ReviewMilestone decision(@Nullable LocalDate metOn) {
        return new ReviewMilestone(REASSESSMENT_DECISION, null, null, 1, ASKED, FIFTEEN_DAYS_LATER, metOn);
    }

    private static ReviewMilestone finalPlan(LocalDate from, @Nullable LocalDate metOn) {
        return new ReviewMilestone(PLAN_AFTER_REASSESSMENT, null, null, 1, from, FOURTEEN_WEEKS_AFTER_THAT, metOn);
    }
}
