package uk.ehcqa.shared.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderCarriedOut;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.plan.PlanParticularsReturned;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.NoAmendmentNotified;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewOutcome;

/** Of a plan made on Monday 26 May 2025. */
class PlanUpdatesTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate MADE = LocalDate.of(2025, 5, 26);
    static final LocalDate REVIEWED = LocalDate.of(2026, 3, 2);
    static final LocalDate LATER = LocalDate.of(2026, 4, 27);
    static final Notice PLAN = new Notice(AppealableDecision.FINAL_PLAN, 1, null);

    CaseFile file;

    @BeforeEach
    void a_plan() {
        var rowan = new Child("Example", "Rowan", LocalDate.of(2018, 5, 14), Sex.FEMALE, null, null, null, null, null);
        file = CaseFile.openedBy(new CaseOpened(CASE, new CaseReference("2025-0413"), rowan))
                .after(new EarlierPlanRecorded(CASE, 1, MADE, null));
    }

    @Test
    void begin_with_its_making() {
        assertThat(updates().lastOn()).isEqualTo(MADE);
    }

    @Test
    void come_with_the_plan_as_amended_after_a_review() {
        then(decided(ReviewOutcome.AMEND, false), new AmendmentNoticeSent(CASE, 1, 1, REVIEWED));
        assertThat(updates().lastOn()).isEqualTo(MADE);

        then(new AmendedPlanSent(CASE, 1, 1, LATER));
        assertThat(updates().lastOn()).isEqualTo(LATER);
    }

    @Test
    void do_not_come_with_a_review_that_keeps_the_plan_nor_with_the_word_that_it_is_not_amended() {
        then(decided(ReviewOutcome.MAINTAIN, false));
        assertThat(updates().lastOn()).isEqualTo(MADE);

        then(
                new ReviewDecided(CASE, 1, null, LATER, ReviewOutcome.AMEND, false),
                new AmendmentNoticeSent(CASE, 1, 2, LATER),
                new NoAmendmentNotified(CASE, 1, 2, LATER));
        assertThat(updates().lastOn()).isEqualTo(MADE);
    }

    @Test
    void come_with_the_plan_as_amended_without_a_review() {
        then(
                new AmendmentWithoutReviewStepTaken(CASE, 1, 1, AmendmentStep.NOTICE_SENT, REVIEWED),
                new AmendmentWithoutReviewStepTaken(CASE, 1, 1, AmendmentStep.AMENDED_PLAN_SENT, LATER));

        assertThat(updates().lastOn()).isEqualTo(LATER);
    }

    @Test
    void come_with_the_plan_that_a_reassessment_led_to() {
        then(
                new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.REASSESSMENT_AGREED, MADE.plusMonths(7)),
                new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.DRAFT_PLAN_SENT, REVIEWED));
        assertThat(updates().lastOn()).isEqualTo(MADE);

        then(new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.PLAN_SENT, LATER));
        assertThat(updates().lastOn()).isEqualTo(LATER);
    }

    @Test
    void come_with_an_order_about_its_contents_that_was_carried_out() {
        then(
                new AppealRegistered(CASE, PLAN, MADE, Set.of(AppealGround.CONTENTS)),
                new AppealDecided(CASE, PLAN, REVIEWED, OrderKind.AMEND_CONTENTS, false));
        assertThat(updates().lastOn()).isEqualTo(MADE);

        then(new OrderCarriedOut(CASE, PLAN, LATER));
        assertThat(updates().lastOn()).isEqualTo(LATER);
    }

    @Test
    void come_with_the_day_on_which_a_return_says_that_it_was_final_for_a_transfer() {
        then(new PlanParticularsReturned(
                CASE, 1, new PlanParticulars(null, List.of(), List.of(), Map.of(), null, LATER)));

        assertThat(updates().lastOn()).isEqualTo(LATER);
    }

    @Test
    void may_have_come_after_a_decision_to_amend_of_which_only_a_return_tells() {
        then(decided(ReviewOutcome.AMEND, true));
        assertThat(updates().amendmentDecidedOn()).contains(REVIEWED);
        assertThat(updates().lastOn()).isEqualTo(MADE);

        then(
                new AmendmentWithoutReviewStepTaken(CASE, 1, 1, AmendmentStep.NOTICE_SENT, LATER),
                new AmendmentWithoutReviewStepTaken(CASE, 1, 1, AmendmentStep.AMENDED_PLAN_SENT, LATER));
        assertThat(updates().amendmentDecidedOn()).isEmpty();
    }

    @Test
    void are_not_in_doubt_after_a_decision_that_was_recorded_here() {
        then(decided(ReviewOutcome.AMEND, false));

        assertThat(updates().amendmentDecidedOn()).isEmpty();
    }

    private PlanUpdates updates() {
        return new PlanUpdates(file, 1);
    }

    private void then(CaseEvent... events) {
        for (var event : events) {
            file = file.after(event);
        }
    }

    private static ReviewDecided decided(ReviewOutcome outcome, boolean returned) {
        return new ReviewDecided(CASE, 1, null, REVIEWED, outcome, returned);
    }
}
