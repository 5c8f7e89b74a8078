package uk.ehcqa.shared.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.assessment.Step.ASSESSMENT_REFUSED;
import static uk.ehcqa.shared.assessment.Step.DRAFT_PLAN_RESENT;
import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/** An assessment as it is now known for a day: what had happened by the end of it. */
class AssessmentUpToTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate RECEIVED = LocalDate.of(2025, 1, 6);

    @Test
    void stands_on_each_day_as_it_had_come_by_then() {
        var issued = after(
                new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 10)),
                new DraftPlanSent(CASE, 1, LocalDate.of(2025, 4, 22), false, LocalDate.of(2025, 5, 6)),
                new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 27)));

        assertThat(issued.days())
                .containsExactly(
                        RECEIVED, LocalDate.of(2025, 2, 10), LocalDate.of(2025, 4, 22), LocalDate.of(2025, 5, 27));
        assertThat(issued.upTo(RECEIVED).nextMilestone())
                .contains(new Milestone(ASSESSMENT_DECISION, LocalDate.of(2025, 2, 17), null));
        assertThat(issued.upTo(LocalDate.of(2025, 2, 9)).stage()).isEqualTo(Stage.DECIDING_TO_ASSESS);
        assertThat(issued.upTo(LocalDate.of(2025, 2, 10)).stage()).isEqualTo(Stage.ASSESSING);
        assertThat(issued.upTo(LocalDate.of(2025, 4, 22)).stage()).isEqualTo(Stage.DRAFT_SENT);
        assertThat(issued.upTo(LocalDate.of(2025, 5, 26)).endedOn()).isEmpty();
        assertThat(issued.upTo(LocalDate.of(2025, 5, 27))).isEqualTo(issued);
    }

    @Test
    void had_ended_with_a_refusal_until_the_day_on_which_it_was_overturned() {
        var overturned = after(
                new AssessmentRefused(CASE, 1, LocalDate.of(2025, 2, 10)),
                new RefusalOverturned(CASE, 1, ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL, LocalDate.of(2025, 6, 30)));

        assertThat(overturned.upTo(LocalDate.of(2025, 6, 29)).stage()).isEqualTo(Stage.NOT_ASSESSED);
        assertThat(overturned.upTo(LocalDate.of(2025, 6, 30)).stage()).isEqualTo(Stage.ASSESSING);
    }

    @Test
    void had_been_overturned_from_the_first_where_nobody_recorded_the_day() {
        var overturned = after(
                new AssessmentRefused(CASE, 1, LocalDate.of(2025, 2, 10)),
                new RefusalOverturned(CASE, 1, ASSESSMENT_REFUSED, OverturnRoute.MEDIATION, null));

        assertThat(overturned.upTo(LocalDate.of(2025, 2, 10)).stage()).isEqualTo(Stage.ASSESSING);
    }

    @Test
    void had_its_exceptions_from_their_first_day() {
        var excepted = after(new ExceptionRecorded(
                CASE,
                1,
                1,
                ExceptionGround.ABSENCE_FROM_AREA,
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2025, 3, 1),
                Set.of(FINAL_PLAN, NO_PLAN_NOTICE),
                "Letter of the family"));

        assertThat(excepted.upTo(LocalDate.of(2025, 1, 31)).isExceptedFrom(FINAL_PLAN))
                .isFalse();
        assertThat(excepted.upTo(LocalDate.of(2025, 2, 1)).isExceptedFrom(FINAL_PLAN))
                .isTrue();
    }

    @Test
    void goes_by_the_latest_draft_that_had_been_sent() {
        var resent = after(
                new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 10)),
                new DraftPlanSent(CASE, 1, LocalDate.of(2025, 4, 1), false, LocalDate.of(2025, 4, 15)),
                new DraftPlanSent(CASE, 1, LocalDate.of(2025, 4, 20), true, LocalDate.of(2025, 5, 4)),
                new DraftPlanSent(CASE, 1, LocalDate.of(2025, 5, 1), true, LocalDate.of(2025, 5, 15)));

        assertThat(resent.upTo(LocalDate.of(2025, 4, 19)).takenOn(DRAFT_PLAN_RESENT))
                .isEmpty();
        assertThat(resent.upTo(LocalDate.of(2025, 4, 30)).takenOn(DRAFT_PLAN_RESENT))
                .contains(LocalDate.of(2025, 4, 20));
        assertThat(resent.upTo(LocalDate.of(2025, 5, 1))).isEqualTo(resent);
    }

    private static NeedsAssessment after(NeedsAssessmentEvent... events) {
        var assessment = NeedsAssessment.begunBy(new RequestReceived(
                CASE,
                1,
                RECEIVED,
                RequestSource.HEALTH,
                LocalDate.of(2025, 2, 17),
                LocalDate.of(2025, 4, 28),
                LocalDate.of(2025, 5, 26)));
        for (var event : events) {
            assessment = assessment.after(event);
        }
        return assessment;
    }
}
