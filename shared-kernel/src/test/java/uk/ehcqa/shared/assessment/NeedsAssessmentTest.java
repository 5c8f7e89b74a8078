package uk.ehcqa.shared.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;
import static uk.ehcqa.shared.timeliness.TimeLimit.REPRESENTATIONS;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.Timeliness;

class NeedsAssessmentTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate RECEIVED = LocalDate.of(2025, 1, 6);
    static final LocalDate DECIDE_BY = LocalDate.of(2025, 2, 17);
    static final LocalDate NO_PLAN_BY = LocalDate.of(2025, 4, 28);
    static final LocalDate FINAL_BY = LocalDate.of(2025, 5, 26);

    static final AssessmentAgreed AGREED = new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 10));
    static final AssessmentRefused REFUSED = new AssessmentRefused(CASE, 1, LocalDate.of(2025, 2, 10));
    static final DraftPlanSent DRAFTED =
            new DraftPlanSent(CASE, 1, LocalDate.of(2025, 4, 22), false, LocalDate.of(2025, 5, 6));
    static final FinalPlanSent ISSUED = new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 27));
    static final NoPlanNoticeSent NO_PLAN = new NoPlanNoticeSent(CASE, 1, LocalDate.of(2025, 4, 28));

    @Test
    void begins_on_day_0_with_the_decision_to_come() {
        var requested = assessment();

        assertThat(requested.dayOn(RECEIVED)).isZero();
        assertThat(requested.dayOn(FINAL_BY)).isEqualTo(140);
        assertThat(requested.stage()).isEqualTo(Stage.DECIDING_TO_ASSESS);
        assertThat(requested.nextMilestone()).contains(new Milestone(ASSESSMENT_DECISION, DECIDE_BY, null));
    }

    @Test
    void has_to_say_next_whether_there_will_be_a_plan() {
        var assessing = assessment(AGREED);

        assertThat(assessing.stage()).isEqualTo(Stage.ASSESSING);
        assertThat(assessing.nextMilestone()).contains(new Milestone(NO_PLAN_NOTICE, NO_PLAN_BY, null));
    }

    @Test
    void is_no_longer_bound_to_say_that_there_will_be_no_plan_when_the_first_draft_is_sent() {
        var resent = new DraftPlanSent(CASE, 1, LocalDate.of(2025, 5, 8), true, LocalDate.of(2025, 5, 22));
        var drafted = assessment(AGREED, DRAFTED, resent);

        assertThat(drafted.stage()).isEqualTo(Stage.DRAFT_SENT);
        assertThat(drafted.milestones())
                .containsExactly(
                        new Milestone(ASSESSMENT_DECISION, DECIDE_BY, LocalDate.of(2025, 2, 10)),
                        new Milestone(FINAL_PLAN, FINAL_BY, null));
        assertThat(drafted.dueOn(REPRESENTATIONS)).isEqualTo(LocalDate.of(2025, 5, 22));
    }

    @Test
    void is_never_late_with_a_notice_that_there_will_be_no_plan_when_the_draft_comes_after_16_weeks() {
        var drafted = assessment(AGREED, new DraftPlanSent(CASE, 1, NO_PLAN_BY.plusDays(1), false, FINAL_BY));

        assertThat(drafted.milestones()).extracting(Milestone::limit).containsExactly(ASSESSMENT_DECISION, FINAL_PLAN);
    }

    @Test
    void ends_with_the_final_plan() {
        var issued = assessment(AGREED, DRAFTED, ISSUED);

        assertThat(issued.stage()).isEqualTo(Stage.PLAN_ISSUED);
        assertThat(issued.endedOn()).contains(LocalDate.of(2025, 5, 27));
        assertThat(issued.nextMilestone()).isEmpty();
        assertThat(issued.milestones().getLast().on(LocalDate.of(2026, 1, 1))).isEqualTo(Timeliness.MET_LATE);
    }

    @Test
    void that_was_refused_has_no_further_limits() {
        var refused = assessment(REFUSED);

        assertThat(refused.stage()).isEqualTo(Stage.NOT_ASSESSED);
        assertThat(refused.milestones())
                .containsExactly(new Milestone(ASSESSMENT_DECISION, DECIDE_BY, LocalDate.of(2025, 2, 10)));
    }

    @Test
    void that_ended_without_a_plan_has_no_final_plan_to_send() {
        var noPlan = assessment(AGREED, NO_PLAN);

        assertThat(noPlan.stage()).isEqualTo(Stage.NO_PLAN);
        assertThat(noPlan.milestones())
                .extracting(Milestone::limit)
                .containsExactly(ASSESSMENT_DECISION, NO_PLAN_NOTICE);
    }

    @Test
    void goes_on_after_a_refusal_was_overturned_and_keeps_the_first_decision() {
        var overturned =
                assessment(REFUSED, new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL));

        assertThat(overturned.stage()).isEqualTo(Stage.ASSESSING);
        assertThat(overturned.takenOn(Step.ASSESSMENT_REFUSED)).contains(LocalDate.of(2025, 2, 10));
        assertThat(overturned.nextMilestone())
                .as("the order sets limits of its own")
                .isEmpty();
    }

    @Test
    void is_bound_by_no_limit_of_the_request_after_a_refusal_was_overturned() {
        var overturned = new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL);

        assertThat(assessment(AGREED).isBoundBy(FINAL_PLAN)).isTrue();
        assertThat(assessment(REFUSED, overturned).isBoundBy(FINAL_PLAN)).isFalse();
        assertThat(assessment(AGREED, DRAFTED).isBoundBy(NO_PLAN_NOTICE)).isFalse();
    }

    @Test
    void that_was_withdrawn_shows_only_the_limits_it_met() {
        var withdrawn = assessment(AGREED, new RequestWithdrawn(CASE, 1, LocalDate.of(2025, 3, 3)));

        assertThat(withdrawn.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(withdrawn.milestones()).extracting(Milestone::limit).containsExactly(ASSESSMENT_DECISION);
    }

    @Test
    void ends_with_a_death_unless_it_had_ended_before() {
        var died = LocalDate.of(2025, 6, 2);

        assertThat(assessment(AGREED).afterDeathOn(died).stage()).isEqualTo(Stage.DIED);
        assertThat(assessment(REFUSED).afterDeathOn(died)).isEqualTo(assessment(REFUSED));
    }

    @Test
    void keeps_every_date_when_an_exception_is_recorded_and_when_it_is_taken_back() {
        var exception = new ExceptionRecorded(
                CASE,
                1,
                1,
                ExceptionGround.ABSENCE_FROM_AREA,
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2025, 3, 1),
                Set.of(FINAL_PLAN),
                "Letter");
        var excepted = assessment(AGREED, exception);
        var takenBack = excepted.after(new ExceptionWithdrawn(CASE, 1, 1, "Slip"));

        assertThat(excepted.isExceptedFrom(FINAL_PLAN)).isTrue();
        assertThat(excepted.isExceptedFrom(NO_PLAN_NOTICE)).isFalse();
        assertThat(excepted.milestones()).isEqualTo(assessment(AGREED).milestones());
        assertThat(takenBack.isExceptedFrom(FINAL_PLAN)).isFalse();
        assertThat(takenBack.exceptions()).hasSize(1);
    }

    @Test
    void moves_its_limits_when_the_day_of_receipt_is_corrected_and_remembers_the_wrong_one() {
        var corrected = assessment(new ReceiptDateCorrected(
                CASE,
                1,
                RECEIVED,
                LocalDate.of(2025, 1, 3),
                "Slip",
                LocalDate.of(2025, 2, 14),
                LocalDate.of(2025, 4, 25),
                LocalDate.of(2025, 5, 23)));

        assertThat(corrected.receivedOn()).isEqualTo(LocalDate.of(2025, 1, 3));
        assertThat(corrected.dueOn(FINAL_PLAN)).isEqualTo(LocalDate.of(2025, 5, 23));
        assertThat(corrected.wrongDates().get(Step.REQUEST_RECEIVED)).containsExactly(RECEIVED);
    }

    @Test
    void can_go_on_as_far_as_its_stage_allows_and_end_early_while_it_is_open() {
        var advised = new AdviceRequested(CASE, 1, LocalDate.of(2025, 2, 11));

        assertThat(assessment().possibleSteps())
                .containsExactly(
                        Step.ASSESSMENT_AGREED, Step.ASSESSMENT_REFUSED, Step.REQUEST_WITHDRAWN, Step.CHILD_MOVED_AWAY);
        assertThat(assessment(AGREED, advised).possibleSteps())
                .containsExactly(
                        Step.DRAFT_PLAN_SENT, Step.NO_PLAN_NOTICE_SENT, Step.REQUEST_WITHDRAWN, Step.CHILD_MOVED_AWAY);
        assertThat(assessment(AGREED, advised, DRAFTED).possibleSteps())
                .containsExactly(
                        Step.FINAL_PLAN_SENT, Step.DRAFT_PLAN_RESENT, Step.REQUEST_WITHDRAWN, Step.CHILD_MOVED_AWAY);
        assertThat(assessment(AGREED, DRAFTED, ISSUED).possibleSteps()).isEmpty();
    }

    @Test
    void leads_on_to_one_step_unless_there_is_a_decision_to_make() {
        var advised = new AdviceRequested(CASE, 1, LocalDate.of(2025, 2, 11));

        assertThat(assessment().nextStep()).isEmpty();
        assertThat(assessment(AGREED).nextStep()).contains(Step.ADVICE_REQUESTED);
        assertThat(assessment(AGREED, advised).nextStep()).contains(Step.DRAFT_PLAN_SENT);
        assertThat(assessment(AGREED, DRAFTED).nextStep()).contains(Step.FINAL_PLAN_SENT);
        assertThat(assessment(AGREED, DRAFTED, ISSUED).nextStep()).isEmpty();
    }

    @Test
    void can_be_told_of_a_final_plan_without_a_draft() {
        assertThat(assessment(AGREED).canBeToldOf(Step.FINAL_PLAN_SENT)).isTrue();
        assertThat(assessment(AGREED, DRAFTED).canBeToldOf(Step.FINAL_PLAN_SENT))
                .isTrue();
        assertThat(assessment(AGREED, DRAFTED).canBeToldOf(Step.NO_PLAN_NOTICE_SENT))
                .isFalse();
        assertThat(assessment().canBeToldOf(Step.FINAL_PLAN_SENT)).isFalse();
        assertThat(assessment(REFUSED).canBeToldOf(Step.FINAL_PLAN_SENT)).isFalse();
        assertThat(assessment(AGREED, NO_PLAN).canBeToldOf(Step.FINAL_PLAN_SENT))
                .isFalse();
        assertThat(assessment(AGREED, ISSUED).canBeToldOf(Step.FINAL_PLAN_SENT)).isFalse();
    }

    @Test
    void can_ask_for_advice_that_it_has_not_asked_for_even_after_the_draft() {
        assertThat(assessment(AGREED).possibleSteps()).contains(Step.ADVICE_REQUESTED);
        assertThat(assessment(AGREED, DRAFTED).possibleSteps()).contains(Step.ADVICE_REQUESTED);
    }

    private static NeedsAssessment assessment(NeedsAssessmentEvent... events) {
        var assessment = NeedsAssessment.begunBy(new RequestReceived(
                CASE, 1, RECEIVED, RequestSource.PARENT_OR_YOUNG_PERSON, DECIDE_BY, NO_PLAN_BY, FINAL_BY));
        for (var event : events) {
            assessment = assessment.after(event);
        }
        return assessment;
    }
}
