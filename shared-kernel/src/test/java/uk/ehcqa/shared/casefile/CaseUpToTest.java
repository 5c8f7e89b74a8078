package uk.ehcqa.shared.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.MediationHeld;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.consultation.ConsultationSubject;
import uk.ehcqa.shared.consultation.SettingConsulted;
import uk.ehcqa.shared.consultation.SettingReplied;
import uk.ehcqa.shared.consultation.SettingReply;
import uk.ehcqa.shared.milestone.CaseMilestone;
import uk.ehcqa.shared.milestone.CaseMilestones;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewMeetingNoticeGiven;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;
import uk.ehcqa.shared.timeliness.ReviewReading;

/** A whole life, each event recorded on its day: so what had happened by a day is what was recorded by then. */
class CaseUpToTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final Notice REFUSAL = new Notice(AppealableDecision.NOT_TO_ASSESS, 1, null);
    static final Notice PLAN = new Notice(AppealableDecision.FINAL_PLAN, 1, null);
    static final CaseOpened OPENED = new CaseOpened(
            CASE,
            new CaseReference("2025-0413"),
            new Child("Example", "Rowan", LocalDate.of(2018, 5, 14), Sex.FEMALE, null, null, null, null, null));

    /** An event and its day. */
    record Dated(LocalDate day, CaseEvent event) {}

    final List<Dated> life = List.of(
            on("2025-01-06", RequestReceived.on(CASE, 1, day("2025-01-06"), RequestSource.HEALTH)),
            on("2025-02-10", new AssessmentRefused(CASE, 1, day("2025-02-10"))),
            on(
                    "2025-03-03",
                    new AppealRegistered(CASE, REFUSAL, day("2025-03-03"), Set.of(AppealGround.REFUSAL_TO_ASSESS))),
            on("2025-05-05", new AppealDecided(CASE, REFUSAL, day("2025-05-05"), OrderKind.ASSESS, false)),
            on("2025-05-12", new AssessmentAgreed(CASE, 1, day("2025-05-12"))),
            on("2025-06-02", new DraftPlanSent(CASE, 1, day("2025-06-02"), false, day("2025-06-16"))),
            on(
                    "2025-06-03",
                    new SettingConsulted(
                            CASE,
                            1,
                            ConsultationSubject.ofAssessment(1),
                            "Example School",
                            day("2025-06-03"),
                            day("2025-06-18"))),
            on("2025-06-16", new SettingReplied(CASE, 1, day("2025-06-16"), SettingReply.NO_VIEW, Set.of())),
            on("2025-06-23", new DraftPlanSent(CASE, 1, day("2025-06-23"), true, day("2025-07-07"))),
            on("2025-07-14", new FinalPlanSent(CASE, 1, day("2025-07-14"))),
            on(
                    "2025-08-04",
                    new MediationHeld(
                            CASE, PLAN, day("2025-08-04"), OrderKind.AMEND_CONTENTS, true, day("2025-09-29"))),
            on(
                    "2025-09-01",
                    new AmendmentWithoutReviewStepTaken(CASE, 1, 1, AmendmentStep.NOTICE_SENT, day("2025-09-01"))),
            on(
                    "2025-10-06",
                    new AmendmentWithoutReviewStepTaken(
                            CASE, 1, 1, AmendmentStep.AMENDED_PLAN_SENT, day("2025-10-06"))),
            on(
                    "2025-12-01",
                    new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.REQUEST_RECEIVED, day("2025-12-01"))),
            on(
                    "2025-12-08",
                    new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.REASSESSMENT_REFUSED, day("2025-12-08"))),
            on("2026-04-20", new ReviewMeetingHeld(CASE, 1, day("2026-04-20"), false)),
            on(
                    "2026-05-18",
                    new ReviewDecided(CASE, 1, day("2026-04-20"), day("2026-05-18"), ReviewOutcome.AMEND, false)),
            on("2026-05-19", new AmendmentNoticeSent(CASE, 1, 1, day("2026-05-19"))),
            on("2026-07-06", new AmendedPlanSent(CASE, 1, 1, day("2026-07-06"))),
            on("2026-09-07", new CeasingStepTaken(CASE, 1, 1, CeasingStep.FAMILY_CONSULTED, day("2026-09-07"))),
            on(
                    "2026-09-14",
                    new MoveToAnotherAuthorityRecorded(
                            CASE, 1, 1, new Move("885", day("2026-10-05"), day("2026-09-14")))),
            on("2026-10-05", new PlanCeased(CASE, 1, day("2026-10-05"), CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY)),
            on("2027-03-01", new EarlierPlanRecorded(CASE, 2, day("2025-07-14"), "885")),
            on("2027-03-01", new TakeoverStepTaken(CASE, 2, 1, TakeoverStep.PLAN_TRANSFERRED, day("2027-03-01"))),
            on("2027-04-05", new TakeoverStepTaken(CASE, 2, 1, TakeoverStep.FAMILY_INFORMED, day("2027-04-05"))),
            on("2027-06-01", new ChildDied(CASE, day("2027-06-01"))));

    @Test
    void is_on_every_day_what_was_recorded_by_then() {
        var whole = until(LocalDate.MAX);

        for (var day = day("2025-01-06"); day.isBefore(day("2027-07-01")); day = day.plusDays(1)) {
            var then = whole.upTo(day).orElseThrow();

            assertThat(milestones(then)).as("on %s", day).isEqualTo(milestones(until(day)));
            assertThat(then.assessments()).as("on %s", day).isEqualTo(until(day).assessments());
            assertThat(then.plans())
                    .extracting(Plan::inForce)
                    .as("on %s", day)
                    .isEqualTo(until(day).plans().stream().map(Plan::inForce).toList());
        }
    }

    @Test
    void is_the_whole_case_after_the_last_day_and_nothing_before_the_first() {
        assertThat(until(LocalDate.MAX).upTo(day("2027-06-01"))).contains(until(LocalDate.MAX));
        assertThat(until(LocalDate.MAX).upTo(day("2025-01-05"))).isEmpty();
    }

    @Test
    void changes_on_its_days_alone() {
        var whole = until(LocalDate.MAX);
        var days = whole.days();

        assertThat(days).hasSize(25).contains(day("2025-06-16"), day("2026-09-14"), day("2027-06-01"));
        for (var day = day("2025-01-07"); day.isBefore(day("2027-07-01")); day = day.plusDays(1)) {
            if (!days.contains(day)) {
                assertThat(whole.upTo(day)).as("on %s", day).isEqualTo(whole.upTo(day.minusDays(1)));
            }
        }
    }

    @Test
    void tells_of_a_day_what_any_later_day_tells_of_it() {
        var whole = until(LocalDate.MAX);

        for (var later : whole.days()) {
            for (var day : whole.days().headSet(later)) {
                assertThat(whole.upTo(later).orElseThrow().upTo(day))
                        .as("%s", day)
                        .isEqualTo(whole.upTo(day));
            }
        }
    }

    @Test
    void holds_no_review_of_which_the_notice_was_given_and_the_meeting_is_to_come() {
        var whole = until(LocalDate.MAX).after(new ReviewMeetingNoticeGiven(CASE, 1, 1, day("2026-04-01")));

        var then = whole.upTo(day("2026-04-02")).orElseThrow();

        assertThat(then.plans().getFirst().reviews().hasAny()).isFalse();
        assertThat(whole.days()).contains(day("2026-04-01"));
    }

    @Test
    void tells_nothing_of_a_mediation_or_a_decision_to_come() {
        var july = until(LocalDate.MAX).upTo(day("2025-08-03")).orElseThrow();
        assertThat(july.disputes().about(PLAN).hasSteps()).isFalse();
        assertThat(july.disputes().about(PLAN).agreedDueOn()).isNull();

        var may = until(LocalDate.MAX).upTo(day("2026-05-17")).orElseThrow();
        assertThat(may.plans().getFirst().reviews().numbered(1).orElseThrow().outcome())
                .isNull();
    }

    private CaseFile until(LocalDate day) {
        var file = CaseFile.openedBy(OPENED);
        for (var dated : life) {
            if (!dated.day().isAfter(day)) {
                file = file.after(dated.event());
            }
        }
        return file;
    }

    private static List<CaseMilestone> milestones(CaseFile file) {
        return new ArrayList<>(new CaseMilestones(file, ReviewReading.CAUTIOUS).all());
    }

    private static Dated on(String day, CaseEvent event) {
        return new Dated(day(day), event);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
