package uk.ehcqa.shared.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.appeal.AppealableDecision.AMENDED_PLAN;
import static uk.ehcqa.shared.appeal.AppealableDecision.NOT_TO_ASSESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.MediationAskedFor;
import uk.ehcqa.shared.appeal.MediationCertificateIssued;
import uk.ehcqa.shared.appeal.MediationHeld;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casefile.CaseFile;
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
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.TimeLimit;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;

/** The legal dates of a child born on 14 May 2018, for whom an assessment was asked for on 6 January 2025. */
class CaseMilestonesTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final String RIGHTS = "RIGHTS_PASS_ON, from 2033-09-01, due 2034-06-30, met none";

    CaseFile file;

    @BeforeEach
    void a_request() {
        var rowan = new Child("Example", "Rowan", LocalDate.of(2018, 5, 14), Sex.FEMALE, null, null, null, null, null);
        file = CaseFile.openedBy(new CaseOpened(CASE, new CaseReference("2025-0413"), rowan))
                .after(RequestReceived.on(CASE, 1, LocalDate.of(2025, 1, 6), RequestSource.HEALTH));
    }

    @Test
    void run_from_the_request() {
        assertThat(lines())
                .containsExactly(
                        "ASSESSMENT_DECISION episode 1, from 2025-01-06, due 2025-02-17, met none",
                        "NO_PLAN_NOTICE episode 1, from 2025-01-06, due 2025-04-28, met none",
                        "FINAL_PLAN episode 1, from 2025-01-06, due 2025-05-26, met none",
                        RIGHTS);
        assertThat(next()).isEqualTo("ASSESSMENT_DECISION episode 1, from 2025-01-06, due 2025-02-17, met none");
    }

    @Test
    void tell_the_time_of_those_who_are_asked_for_advice_until_a_draft_is_sent() {
        then(agreed(), new AdviceRequested(CASE, 1, LocalDate.of(2025, 2, 24)));
        assertThat(lines()).contains("ADVICE episode 1, from 2025-02-24, due 2025-04-07, met none");

        then(drafted());

        assertThat(lines())
                .containsExactly(
                        "ASSESSMENT_DECISION episode 1, from 2025-01-06, due 2025-02-17, met 2025-02-17",
                        "FINAL_PLAN episode 1, from 2025-01-06, due 2025-05-26, met none",
                        "REPRESENTATIONS episode 1, from 2025-04-21, due 2025-05-05, met none",
                        RIGHTS);
    }

    @Test
    void tell_by_when_settings_are_asked_to_reply_until_the_plan_is_sent() {
        then(agreed(), drafted(), consulted(1), consulted(2), replied(2));
        assertThat(lines())
                .contains(
                        "SETTING_REPLY episode 1 consultation 1, from 2025-04-22, due 2025-05-07, met none",
                        "SETTING_REPLY episode 1 consultation 2, from 2025-04-22, due 2025-05-07, met 2025-05-12");
        assertThat(next()).isEqualTo("FINAL_PLAN episode 1, from 2025-01-06, due 2025-05-26, met none");
        assertThat(standings(LocalDate.of(2025, 5, 8))).contains("SETTING_REPLY PASSED", "SETTING_REPLY DONE");

        then(new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 26)));

        assertThat(lines().stream().filter(line -> line.startsWith("SETTING_REPLY")))
                .containsExactly(
                        "SETTING_REPLY episode 1 consultation 2, from 2025-04-22, due 2025-05-07, met 2025-05-12");
    }

    private static SettingConsulted consulted(int number) {
        return new SettingConsulted(
                CASE,
                number,
                ConsultationSubject.ofAssessment(1),
                "Example School " + number,
                LocalDate.of(2025, 4, 22),
                LocalDate.of(2025, 5, 7));
    }

    private static SettingReplied replied(int number) {
        return new SettingReplied(CASE, number, LocalDate.of(2025, 5, 12), SettingReply.NO_VIEW, Set.of());
    }

    @Test
    void stand_by_whose_they_are() {
        then(agreed(), new AdviceRequested(CASE, 1, LocalDate.of(2025, 2, 24)));

        assertThat(standings(LocalDate.of(2025, 4, 28)))
                .containsExactly(
                        "ASSESSMENT_DECISION MET_IN_TIME",
                        "NO_PLAN_NOTICE DUE",
                        "FINAL_PLAN DUE",
                        "ADVICE PASSED",
                        "RIGHTS_PASS_ON RUNNING");
        assertThat(standings(LocalDate.of(2025, 4, 29))).contains("NO_PLAN_NOTICE OVERDUE", "FINAL_PLAN DUE");
    }

    @Test
    void are_excepted_and_as_late_as_before_where_the_law_has_an_exception() {
        then(
                agreed(),
                new ExceptionRecorded(
                        CASE,
                        1,
                        1,
                        ExceptionGround.ABSENCE_FROM_AREA,
                        LocalDate.of(2025, 3, 3),
                        LocalDate.of(2025, 4, 6),
                        Set.of(TimeLimit.FINAL_PLAN),
                        "Letter"));
        assertThat(lines()).contains("FINAL_PLAN episode 1, from 2025-01-06, due 2025-05-26, met none, excepted");
        assertThat(standings(LocalDate.of(2025, 5, 27)))
                .contains("NO_PLAN_NOTICE OVERDUE", "FINAL_PLAN OVERDUE_EXCEPTED");

        then(drafted(), new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 27)));

        assertThat(standings(LocalDate.of(2026, 1, 1))).contains("FINAL_PLAN MET_LATE_EXCEPTED");
    }

    @Test
    void give_the_family_time_to_turn_to_an_adviser_and_to_appeal_against_a_refusal() {
        then(new AssessmentRefused(CASE, 1, LocalDate.of(2025, 2, 13)));
        assertThat(lines())
                .containsExactly(
                        "ASSESSMENT_DECISION episode 1, from 2025-01-06, due 2025-02-17, met 2025-02-13",
                        "CONTACT_MEDIATION_ADVISER episode 1 NOT_TO_ASSESS, from 2025-02-13, due 2025-04-13, met none",
                        "TIME_TO_APPEAL episode 1 NOT_TO_ASSESS, from 2025-02-13, due 2025-04-14, met none",
                        RIGHTS);
        assertThat(new CaseMilestones(file, ReviewReading.CAUTIOUS).next()).isEmpty();

        var refusal = new Notice(NOT_TO_ASSESS, 1, null);
        then(
                new MediationAskedFor(CASE, refusal, LocalDate.of(2025, 3, 3)),
                new MediationHeld(CASE, refusal, LocalDate.of(2025, 3, 31), null, false, null),
                new MediationCertificateIssued(CASE, refusal, LocalDate.of(2025, 4, 2)),
                new AppealRegistered(CASE, refusal, LocalDate.of(2025, 5, 2), Set.of(AppealGround.REFUSAL_TO_ASSESS)),
                new AppealDecided(CASE, refusal, LocalDate.of(2025, 9, 1), OrderKind.ASSESS, false));

        assertThat(lines())
                .contains(
                        "MEDIATION episode 1 NOT_TO_ASSESS MEDIATION, from 2025-03-03, due 2025-04-02, met 2025-03-31",
                        "MEDIATION_CERTIFICATE episode 1 NOT_TO_ASSESS MEDIATION, from 2025-03-31, due 2025-04-03, met"
                                + " 2025-04-02",
                        "ASSESSMENT_AFTER_ALL episode 1 NOT_TO_ASSESS TRIBUNAL, from 2025-09-01, due 2025-09-15, met none",
                        "CONTACT_MEDIATION_ADVISER episode 1 NOT_TO_ASSESS, from 2025-02-13, due 2025-04-13, met"
                                + " 2025-03-03",
                        "TIME_TO_APPEAL episode 1 NOT_TO_ASSESS, from 2025-04-02, due 2025-05-02, met 2025-05-02");
        assertThat(next())
                .isEqualTo(
                        "ASSESSMENT_AFTER_ALL episode 1 NOT_TO_ASSESS TRIBUNAL, from 2025-09-01, due 2025-09-15, met none");
    }

    @Test
    void give_a_year_to_the_review_that_completes_it_from_before_it_begins() {
        then(agreed(), drafted(), new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 26)));
        assertThat(lines())
                .contains("ANNUAL_REVIEW plan 1 review 1, from 2025-05-26, due 2026-05-25, met none")
                .contains("END_OF_LAST_ACADEMIC_YEAR plan 1, from 2042-08-01, due 2043-07-31, met none")
                .contains("END_OF_LAST_TRAINING plan 1, from 2043-05-14, due 2044-05-13, met none")
                .contains("TIME_TO_APPEAL plan 1 FINAL_PLAN, from 2025-05-26, due 2025-07-28, met none");

        then(new ReviewMeetingHeld(CASE, 1, LocalDate.of(2026, 4, 20), false));
        assertThat(lines())
                .contains(
                        "ANNUAL_REVIEW plan 1 review 1, from 2025-05-26, due 2026-05-25, met none",
                        "REVIEW_REPORT plan 1 review 1, from 2026-04-20, due 2026-05-04, met none",
                        "REVIEW_DECISION plan 1 review 1, from 2026-04-20, due 2026-05-18, met none");

        then(decided(ReviewOutcome.AMEND), new AmendmentNoticeSent(CASE, 1, 1, LocalDate.of(2026, 5, 18)));
        assertThat(lines())
                .contains(
                        "ANNUAL_REVIEW plan 1 review 1, from 2025-05-26, due 2026-05-25, met 2026-05-18",
                        "ANNUAL_REVIEW plan 1 review 2, from 2026-05-18, due 2027-05-17, met none",
                        "AMENDED_PLAN plan 1 review 1, from 2026-05-18, due 2026-07-13, met none",
                        "COMMENTS_ON_AMENDMENTS plan 1 review 1, from 2026-05-18, due 2026-06-01, met none");

        then(new AmendedPlanSent(CASE, 1, 1, LocalDate.of(2026, 7, 13)));
        assertThat(lines())
                .contains("TIME_TO_APPEAL plan 1 review 1 AMENDED_PLAN, from 2026-07-13, due 2026-09-14, met none");
        assertThat(next()).isEqualTo("ANNUAL_REVIEW plan 1 review 2, from 2026-05-18, due 2027-05-17, met none");
    }

    @Test
    void tell_apart_what_is_done_about_a_plan_beside_its_reviews() {
        then(
                agreed(),
                drafted(),
                new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 26)),
                new PhaseTransferExpected(CASE, 1, 1, new PhaseTransfer(TransferKind.PRIMARY_TO_SECONDARY, 2029, null)),
                new AmendmentWithoutReviewStepTaken(CASE, 1, 1, AmendmentStep.NOTICE_SENT, LocalDate.of(2025, 9, 1)));

        assertThat(lines())
                .contains(
                        "PHASE_TRANSFER plan 1 transfer 1, from 2028-09-01, due 2029-02-14, met none",
                        "AMENDMENT_WITHOUT_REVIEW plan 1 proceeding 1, from 2025-09-01, due 2025-10-27, met none",
                        "COMMENTS_ON_AMENDMENTS plan 1 proceeding 1, from 2025-09-01, due 2025-09-15, met none");
        var amended = new AmendmentWithoutReviewStepTaken(
                CASE, 1, 1, AmendmentStep.AMENDED_PLAN_SENT, LocalDate.of(2025, 10, 20));
        then(amended);
        assertThat(milestones())
                .filteredOn(milestone -> milestone.kind() == MilestoneKind.TIME_TO_APPEAL)
                .flatExtracting(
                        milestone -> milestone.subject().notice().stream().toList())
                .contains(new Notice(AMENDED_PLAN, 1, null, 1));
    }

    @Test
    void tell_from_which_day_a_plan_can_end() {
        then(
                agreed(),
                drafted(),
                new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 26)),
                new CeasingStepTaken(CASE, 1, 1, CeasingStep.DECISION_NOTIFIED, LocalDate.of(2026, 3, 2)));
        assertThat(lines()).contains("PLAN_CAN_END plan 1, from 2026-03-02, due 2026-05-06, met none");

        then(new PlanCeased(CASE, 1, LocalDate.of(2026, 5, 6), CeaseReason.NEEDS_MET));

        assertThat(milestones())
                .extracting(CaseMilestone::kind)
                .doesNotContain(MilestoneKind.PLAN_CAN_END, MilestoneKind.END_OF_LAST_TRAINING);
        assertThat(new CaseMilestones(file, ReviewReading.CAUTIOUS).toDo()).isEmpty();
    }

    @Test
    void leave_nothing_that_is_still_to_come_for_somebody_who_has_died() {
        then(agreed(), drafted(), new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 26)));

        then(new ChildDied(CASE, LocalDate.of(2025, 6, 2)));

        assertThat(lines())
                .containsExactly(
                        "ASSESSMENT_DECISION episode 1, from 2025-01-06, due 2025-02-17, met 2025-02-17",
                        "FINAL_PLAN episode 1, from 2025-01-06, due 2025-05-26, met 2025-05-26");
    }

    @Test
    void consider_a_review_while_the_child_is_under_five() {
        var young = new Child("Example", "Rowan", LocalDate.of(2021, 5, 14), Sex.FEMALE, null, null, null, null, null);
        file = CaseFile.openedBy(new CaseOpened(CASE, new CaseReference("2025-0413"), young))
                .after(RequestReceived.on(CASE, 1, LocalDate.of(2025, 1, 6), RequestSource.HEALTH));

        then(agreed(), drafted(), new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 26)));

        assertThat(lines()).contains("UNDER_FIVES_REVIEW plan 1, from 2025-05-26, due 2025-11-26, met none");
    }

    private void then(CaseEvent... events) {
        for (var event : events) {
            file = file.after(event);
        }
    }

    private List<CaseMilestone> milestones() {
        return new CaseMilestones(file, ReviewReading.CAUTIOUS).all();
    }

    private List<String> lines() {
        return milestones().stream().map(CaseMilestonesTest::line).toList();
    }

    private List<String> standings(LocalDate today) {
        return milestones().stream()
                .map(milestone -> milestone.kind() + " " + milestone.on(today))
                .toList();
    }

    private String next() {
        return line(new CaseMilestones(file, ReviewReading.CAUTIOUS).next().orElseThrow());
    }

    private static String line(CaseMilestone it) {
        return it.kind()
                + subject(it.subject())
                + ", from " + it.countedFrom()
                + ", due " + it.dueOn()
                + ", met " + (it.metOn() == null ? "none" : it.metOn())
                + (it.wasExcepted() ? ", excepted" : "");
    }

    private static String subject(MilestoneSubject it) {
        return Stream.of(
                        named("episode", it.episode()),
                        named("plan", it.plan()),
                        named("review", it.review()),
                        named("transfer", it.transfer()),
                        named("proceeding", it.proceeding()),
                        named("consultation", it.consultation()),
                        named(it.decision()),
                        named(it.route()))
                .reduce("", String::concat);
    }

    private static String named(String name, @Nullable Integer number) {
        return number == null ? "" : " " + name + " " + number;
    }

    private static String named(@Nullable Enum<?> constant) {
        return constant == null ? "" : " " + constant.name();
    }

    private static AssessmentAgreed agreed() {
        return new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 17));
    }

    private static DraftPlanSent drafted() {
        return new DraftPlanSent(CASE, 1, LocalDate.of(2025, 4, 21), false, LocalDate.of(2025, 5, 5));
    }

    private static ReviewDecided decided(ReviewOutcome outcome) {
        return new ReviewDecided(CASE, 1, LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 18), outcome, false);
    }
}
