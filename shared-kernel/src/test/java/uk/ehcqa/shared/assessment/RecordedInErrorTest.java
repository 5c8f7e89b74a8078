package uk.ehcqa.shared.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.REPRESENTATIONS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.DelayReason;

class RecordedInErrorTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate DRAFTED_ON = LocalDate.of(2025, 4, 22);
    static final AssessmentAgreed AGREED = new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 10));
    static final AssessmentRefused REFUSED = new AssessmentRefused(CASE, 1, LocalDate.of(2025, 2, 10));
    static final DraftPlanSent DRAFTED = new DraftPlanSent(CASE, 1, DRAFTED_ON, false, LocalDate.of(2025, 5, 6));
    static final RefusalOverturned OVERTURNED =
            new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL, LocalDate.of(2025, 5, 12));

    @Test
    void a_step_no_longer_counts_and_its_limit_runs_again() {
        var issued = assessment(AGREED, DRAFTED, new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 27)));

        var marked = issued.after(marked(Step.FINAL_PLAN_SENT, LocalDate.of(2025, 5, 27)));

        assertThat(marked.stage()).isEqualTo(Stage.DRAFT_SENT);
        assertThat(marked.nextMilestone()).contains(new Milestone(FINAL_PLAN, LocalDate.of(2025, 5, 26), null));
        assertThat(marked.inError().holds(Step.FINAL_PLAN_SENT, LocalDate.of(2025, 5, 27)))
                .isTrue();
    }

    @Test
    void a_step_is_remembered_with_every_date_it_ever_had() {
        var corrected = assessment(
                AGREED,
                new StepDateCorrected(
                        CASE,
                        1,
                        Step.ASSESSMENT_AGREED,
                        LocalDate.of(2025, 2, 10),
                        LocalDate.of(2025, 2, 11),
                        "Slip",
                        null));

        var marked = corrected.after(marked(Step.ASSESSMENT_AGREED, LocalDate.of(2025, 2, 11)));

        assertThat(marked.stage()).isEqualTo(Stage.DECIDING_TO_ASSESS);
        assertThat(marked.wrongDates()).isEmpty();
        assertThat(marked.inError().steps().get(Step.ASSESSMENT_AGREED))
                .containsExactly(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 11));
    }

    @Test
    void the_first_draft_takes_the_time_to_comment_with_it() {
        var marked = assessment(AGREED, DRAFTED, marked(Step.DRAFT_PLAN_SENT, DRAFTED_ON));

        assertThat(marked.stage()).isEqualTo(Stage.ASSESSING);
        assertThat(marked.dueOn()).doesNotContainKey(REPRESENTATIONS);
    }

    @Test
    void a_draft_sent_again_gives_way_to_the_one_before() {
        var thrice = assessment(AGREED, DRAFTED, again(LocalDate.of(2025, 5, 8)), again(LocalDate.of(2025, 5, 20)));

        var twice = thrice.after(new StepMarkedRecordedInError(
                CASE, 1, Step.DRAFT_PLAN_RESENT, LocalDate.of(2025, 5, 20), "Slip", LocalDate.of(2025, 5, 22)));
        var once = twice.after(new StepMarkedRecordedInError(
                CASE, 1, Step.DRAFT_PLAN_RESENT, LocalDate.of(2025, 5, 8), "Slip", LocalDate.of(2025, 5, 6)));

        assertThat(thrice.draftBeforeLatest()).contains(LocalDate.of(2025, 5, 8));
        assertThat(twice.latestDraftSentOn()).contains(LocalDate.of(2025, 5, 8));
        assertThat(twice.dueOn(REPRESENTATIONS)).isEqualTo(LocalDate.of(2025, 5, 22));
        assertThat(twice.draftBeforeLatest()).contains(DRAFTED_ON);
        assertThat(once.latestDraftSentOn()).contains(DRAFTED_ON);
        assertThat(once.draftBeforeLatest()).isEmpty();
    }

    @Test
    void a_refusal_stands_again_when_its_overturning_was_recorded_in_error() {
        var marked = assessment(
                REFUSED,
                OVERTURNED,
                new OverturningMarkedRecordedInError(CASE, 1, Step.ASSESSMENT_REFUSED, "Another case"));

        assertThat(marked.stage()).isEqualTo(Stage.NOT_ASSESSED);
        assertThat(marked.overturned()).isEmpty();
        assertThat(marked.inError().overturnings()).containsExactly(Step.ASSESSMENT_REFUSED);
    }

    @Test
    void a_linked_request_and_a_reason_for_a_delay_go() {
        var received = LocalDate.of(2025, 1, 20);
        var marked = assessment(
                new FurtherRequestLinked(CASE, 1, received, RequestSource.HEALTH),
                new DelayReasonRecorded(CASE, 1, FINAL_PLAN, DelayReason.OTHER),
                new LinkedRequestMarkedRecordedInError(CASE, 1, received, RequestSource.HEALTH, "Another case"),
                new DelayReasonMarkedRecordedInError(CASE, 1, FINAL_PLAN, "Not so"));

        assertThat(marked.linkedRequests()).isEmpty();
        assertThat(marked.inError().holdsRequestReceivedOn(received)).isTrue();
        assertThat(marked.delayReasons()).isEmpty();
    }

    @Test
    void an_order_comes_between_the_refusal_and_what_follows_from_it() {
        var overturned = assessment(REFUSED, OVERTURNED);

        assertThat(overturned.possibleSteps())
                .containsExactly(
                        Step.ASSESSMENT_AGREED,
                        Step.ADVICE_REQUESTED,
                        Step.DRAFT_PLAN_SENT,
                        Step.NO_PLAN_NOTICE_SENT,
                        Step.REQUEST_WITHDRAWN,
                        Step.CHILD_MOVED_AWAY);
        assertThat(new DaysForStep(overturned, Step.DRAFT_PLAN_SENT).earliest()).isEqualTo(LocalDate.of(2025, 5, 12));
        assertThat(new DaysForStep(overturned, Step.ASSESSMENT_REFUSED).latest())
                .isEqualTo(LocalDate.of(2025, 5, 12));
        assertThat(new DaysForStep(overturned, Step.REQUEST_WITHDRAWN).earliest())
                .isEqualTo(LocalDate.of(2025, 1, 6));
    }

    @Test
    void a_notice_that_was_overturned_is_not_offered_again() {
        var overturned = assessment(
                AGREED,
                new NoPlanNoticeSent(CASE, 1, LocalDate.of(2025, 4, 28)),
                new RefusalOverturned(
                        CASE, 1, Step.NO_PLAN_NOTICE_SENT, OverturnRoute.MEDIATION, LocalDate.of(2025, 5, 12)));

        assertThat(overturned.possibleSteps())
                .containsExactly(
                        Step.ADVICE_REQUESTED, Step.DRAFT_PLAN_SENT, Step.REQUEST_WITHDRAWN, Step.CHILD_MOVED_AWAY);
    }

    private static StepMarkedRecordedInError marked(Step step, LocalDate date) {
        return new StepMarkedRecordedInError(CASE, 1, step, date, "Another case", null);
    }

    private static DraftPlanSent again(LocalDate day) {
        return new DraftPlanSent(CASE, 1, day, true, day.plusDays(14));
    }

    private static NeedsAssessment assessment(NeedsAssessmentEvent... events) {
        var assessment = NeedsAssessment.begunBy(new RequestReceived(
                CASE,
                1,
                LocalDate.of(2025, 1, 6),
                RequestSource.PARENT_OR_YOUNG_PERSON,
                LocalDate.of(2025, 2, 17),
                LocalDate.of(2025, 4, 28),
                LocalDate.of(2025, 5, 26)));
        for (var event : events) {
            assessment = assessment.after(event);
        }
        return assessment;
    }
}
