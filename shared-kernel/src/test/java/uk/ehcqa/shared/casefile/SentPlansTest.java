package uk.ehcqa.shared.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.audit.framework.PlanStage.AMENDED;
import static uk.ehcqa.shared.audit.framework.PlanStage.DRAFT;
import static uk.ehcqa.shared.audit.framework.PlanStage.FINAL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.plantext.PlanSection;
import uk.ehcqa.shared.plantext.PlanText;
import uk.ehcqa.shared.plantext.PlanVersionRecorded;
import uk.ehcqa.shared.plantext.SentPlan;
import uk.ehcqa.shared.plantext.WrittenPlan;

/** Requested on 6 January 2025, drafted on 22 April and again on 6 May, made on 26 May, amended on 6 October. */
class SentPlansTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final Child ROWAN =
            new Child("Example", "Rowan", day("2018-05-14"), Sex.FEMALE, null, null, null, null, null);
    static final CaseEvent[] DRAFTED = {
        new CaseOpened(CASE, new CaseReference("2025-0413"), ROWAN),
        new RequestReceived(
                CASE,
                1,
                day("2025-01-06"),
                RequestSource.HEALTH,
                day("2025-02-17"),
                day("2025-04-28"),
                day("2025-05-26")),
        new AssessmentAgreed(CASE, 1, day("2025-02-10")),
        new DraftPlanSent(CASE, 1, day("2025-04-22"), false, day("2025-05-06")),
        new DraftPlanSent(CASE, 1, day("2025-05-06"), true, day("2025-05-20"))
    };
    static final CaseEvent MADE = new FinalPlanSent(CASE, 1, day("2025-05-26"));

    @Test
    void are_the_drafts_of_a_plan_that_is_still_to_be_made() {
        assertThat(sent())
                .containsExactly(new SentPlan(1, DRAFT, day("2025-04-22")), new SentPlan(1, DRAFT, day("2025-05-06")));
    }

    @Test
    void are_also_the_plan_itself_and_what_it_was_amended_to() {
        assertThat(sent(
                        MADE,
                        new AmendmentWithoutReviewStepTaken(CASE, 1, 1, AmendmentStep.NOTICE_SENT, day("2025-09-01")),
                        new AmendmentWithoutReviewStepTaken(
                                CASE, 1, 1, AmendmentStep.AMENDED_PLAN_SENT, day("2025-10-06"))))
                .containsExactly(
                        new SentPlan(1, DRAFT, day("2025-04-22")),
                        new SentPlan(1, DRAFT, day("2025-05-06")),
                        new SentPlan(1, FINAL, day("2025-05-26")),
                        new SentPlan(1, DRAFT, day("2025-09-01")),
                        new SentPlan(1, AMENDED, day("2025-10-06")));
    }

    @Test
    void have_versions_of_their_words_of_which_the_file_holds_none() {
        var first = version(1, "Ten minutes");
        var second = version(2, "Ten minutes a day");
        var file = after(MADE, first, second);

        assertThat(file.planVersions().next()).isEqualTo(3);
        assertThat(file.planVersions().latestOf(new SentPlan(1, FINAL, day("2025-05-26"))))
                .hasValueSatisfying(latest -> assertThat(latest.number()).isEqualTo(2));
        assertThat(WrittenPlan.of(1, List.of(first, second)))
                .hasValueSatisfying(
                        words -> assertThat(words.text().of(PlanSection.F)).contains("Ten minutes"));
        assertThat(WrittenPlan.of(3, List.of(first, second))).isEmpty();
        assertThat(file.upTo(day("2025-05-25")).orElseThrow().planVersions().all())
                .isEmpty();
        assertThat(file.upTo(day("2025-05-26")).orElseThrow().planVersions().all())
                .hasSize(2);
    }

    private static PlanVersionRecorded version(int number, String words) {
        return new PlanVersionRecorded(
                CASE,
                number,
                1,
                FINAL,
                day("2025-05-26"),
                PlanText.entered(Map.of(PlanSection.F, words), List.of()),
                AttachedDocuments.NONE);
    }

    private static List<SentPlan> sent(CaseEvent... more) {
        return new SentPlans(after(more)).all();
    }

    private static CaseFile after(CaseEvent... more) {
        var opened = CaseFile.openedBy((CaseOpened) DRAFTED[0]);
        return Stream.concat(Arrays.stream(DRAFTED).skip(1), Arrays.stream(more))
                .reduce(opened, CaseFile::after, (one, other) -> other);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
