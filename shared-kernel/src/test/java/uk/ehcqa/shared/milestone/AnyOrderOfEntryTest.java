package uk.ehcqa.shared.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewDateCorrected;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.appeal.AppealDateCorrected;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.MediationAskedFor;
import uk.ehcqa.shared.appeal.MediationCertificateIssued;
import uk.ehcqa.shared.appeal.MediationHeld;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderCarriedOut;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.consultation.ConsultationSubject;
import uk.ehcqa.shared.consultation.SettingConsulted;
import uk.ehcqa.shared.consultation.SettingReplied;
import uk.ehcqa.shared.consultation.SettingReply;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.NilReturnGiven;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityCorrected;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanEndCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewMeetingNoticeGiven;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewReportSent;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.TimeLimit;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;

/**
 * The same life in every proceeding there is, recorded in whatever order: what is on record has the same legal dates, also where a date was
 * recorded wrongly at first. Only that of which something is part has been recorded before it.
 */
class AnyOrderOfEntryTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final Notice PLAN = new Notice(AppealableDecision.FINAL_PLAN, 1, null);
    static final LocalDate WRONG = LocalDate.of(2027, 1, 4);
    static final int NOTHING = -1;

    /** @param after the entry of which it is part */
    record Entry(int after, List<CaseEvent> events) {}

    static final int REQUEST = 0;
    static final int PLAN_MADE = 1;
    static final int REVIEW = 2;
    static final int AMENDMENT = 3;
    static final int SETTING = 4;
    static final int ADVICE = 5;

    static final List<Entry> LIFE = List.of(
            entry(NOTHING, RequestReceived.on(CASE, 1, day("2025-01-06"), RequestSource.HEALTH)),
            entry(
                    REQUEST,
                    new FinalPlanSent(CASE, 1, WRONG),
                    new StepDateCorrected(CASE, 1, Step.FINAL_PLAN_SENT, WRONG, day("2025-05-26"), "Misread", null)),
            entry(
                    PLAN_MADE,
                    new ReviewMeetingHeld(CASE, 1, WRONG, false),
                    new ReviewDateCorrected(CASE, 1, 1, ReviewStep.MEETING_HELD, WRONG, day("2026-04-20"), "Misread")),
            entry(
                    PLAN_MADE,
                    new AmendmentWithoutReviewStepTaken(CASE, 1, 1, AmendmentStep.NOTICE_SENT, WRONG),
                    new AmendmentWithoutReviewDateCorrected(
                            CASE, 1, 1, AmendmentStep.NOTICE_SENT, WRONG, day("2025-09-01"), "Misread")),
            entry(
                    REQUEST,
                    new SettingConsulted(
                            CASE,
                            1,
                            ConsultationSubject.ofAssessment(1),
                            "Example School",
                            day("2025-04-22"),
                            day("2025-05-07"))),
            entry(
                    REQUEST,
                    new ContributionRequested(
                            CASE,
                            1,
                            new ContributionReference("R-0001"),
                            ContributionPurpose.assessment(1),
                            AdviceSource.MEDICAL,
                            ServiceId.of("5a1f0000-0000-4000-8000-000000000001"),
                            day("2025-02-18"),
                            day("2025-02-18"),
                            day("2025-04-01"),
                            "What is known")),
            entry(REQUEST, new AssessmentAgreed(CASE, 1, day("2025-02-17"))),
            entry(REQUEST, new AdviceRequested(CASE, 1, day("2025-02-18"))),
            entry(REQUEST, new DraftPlanSent(CASE, 1, day("2025-04-21"), false, day("2025-05-05"))),
            entry(
                    REQUEST,
                    new ExceptionRecorded(
                            CASE,
                            1,
                            1,
                            ExceptionGround.ABSENCE_FROM_AREA,
                            day("2025-03-03"),
                            day("2025-04-06"),
                            Set.of(TimeLimit.FINAL_PLAN),
                            "Letter")),
            entry(SETTING, new SettingReplied(CASE, 1, day("2025-05-02"), SettingReply.NO_VIEW, Set.of())),
            entry(ADVICE, new NilReturnGiven(CASE, 1, day("2025-03-31"))),
            entry(PLAN_MADE, new MediationAskedFor(CASE, PLAN, day("2025-06-16"))),
            entry(PLAN_MADE, new MediationHeld(CASE, PLAN, day("2025-07-14"), null, true, day("2025-09-01"))),
            entry(PLAN_MADE, new MediationCertificateIssued(CASE, PLAN, day("2025-07-16"))),
            entry(PLAN_MADE, new AppealRegistered(CASE, PLAN, day("2025-08-11"), Set.of(AppealGround.CONTENTS))),
            entry(
                    PLAN_MADE,
                    new AppealDecided(CASE, PLAN, WRONG, OrderKind.AMEND_CONTENTS, true),
                    new AppealDateCorrected(
                            CASE, PLAN, AppealStep.APPEAL_DECIDED, WRONG, day("2025-12-01"), "Misread")),
            entry(PLAN_MADE, new OrderCarriedOut(CASE, PLAN, day("2026-01-05"))),
            entry(
                    AMENDMENT,
                    new AmendmentWithoutReviewStepTaken(
                            CASE, 1, 1, AmendmentStep.AMENDED_PLAN_SENT, day("2025-10-20"))),
            entry(
                    PLAN_MADE,
                    new PhaseTransferExpected(
                            CASE, 1, 1, new PhaseTransfer(TransferKind.PRIMARY_TO_SECONDARY, 2026, null))),
            entry(
                    PLAN_MADE,
                    new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.REQUEST_RECEIVED, day("2025-12-01")),
                    new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.REASSESSMENT_REFUSED, day("2025-12-08"))),
            entry(REVIEW, new ReviewMeetingNoticeGiven(CASE, 1, 1, day("2026-03-30"))),
            entry(REVIEW, new ReviewReportSent(CASE, 1, 1, day("2026-05-04"))),
            entry(REVIEW, new ReviewDecided(CASE, 1, day("2026-04-20"), day("2026-05-18"), ReviewOutcome.AMEND, false)),
            entry(REVIEW, new AmendmentNoticeSent(CASE, 1, 1, day("2026-05-18"))),
            entry(REVIEW, new AmendedPlanSent(CASE, 1, 1, day("2026-07-06"))),
            entry(
                    PLAN_MADE,
                    new CeasingStepTaken(CASE, 1, 1, CeasingStep.FAMILY_CONSULTED, day("2026-08-03")),
                    new CeasingStepTaken(CASE, 1, 1, CeasingStep.PLAN_KEPT, day("2026-08-10"))),
            entry(
                    PLAN_MADE,
                    new MoveToAnotherAuthorityRecorded(CASE, 1, 1, new Move("886", WRONG, day("2026-09-14"))),
                    new MoveToAnotherAuthorityCorrected(
                            CASE,
                            1,
                            1,
                            new Move("886", WRONG, day("2026-09-14")),
                            new Move("885", day("2026-10-05"), day("2026-09-14")),
                            "Misread")));

    static final Entry END = entry(
            PLAN_MADE,
            new PlanCeased(CASE, 1, WRONG, CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY),
            new PlanEndCorrected(
                    CASE,
                    1,
                    WRONG,
                    CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY,
                    day("2026-10-12"),
                    CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY,
                    "Misread"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leads_to_the_same_milestones(long seed) {
        var random = new Random(seed);
        var entries = new ArrayList<>(LIFE);
        if (seed % 2 == 0) {
            entries.add(END);
        }

        assertThat(milestones(shuffled(entries, random))).isEqualTo(milestones(told(entries)));
    }

    @Test
    void is_a_life_with_a_legal_date_of_every_proceeding() {
        assertThat(milestones(told(LIFE)))
                .extracting(CaseMilestone::kind)
                .contains(
                        MilestoneKind.FINAL_PLAN,
                        MilestoneKind.SETTING_REPLY,
                        MilestoneKind.REVIEW_DECISION,
                        MilestoneKind.AMENDED_PLAN,
                        MilestoneKind.AMENDMENT_WITHOUT_REVIEW,
                        MilestoneKind.REASSESSMENT_DECISION,
                        MilestoneKind.PHASE_TRANSFER,
                        MilestoneKind.MEDIATION,
                        MilestoneKind.OTHER_MATTERS,
                        MilestoneKind.CONTENTS_AMENDED,
                        MilestoneKind.RECOMMENDATIONS_ANSWERED,
                        MilestoneKind.TRANSFER_TO_NEW_AUTHORITY);
    }

    /** Each after that of which it is part, and otherwise as chance has it; a correction too stands wherever after what it puts right. */
    private static List<CaseEvent> shuffled(List<Entry> entries, Random random) {
        var waiting = new ArrayList<List<CaseEvent>>();
        entries.forEach(entry -> waiting.add(new ArrayList<>(entry.events())));
        var begun = new HashSet<Integer>();
        var events = new ArrayList<CaseEvent>();
        while (waiting.stream().anyMatch(rest -> !rest.isEmpty())) {
            var place = random.nextInt(waiting.size());
            var after = entries.get(place).after();
            if (!waiting.get(place).isEmpty() && (after == NOTHING || begun.contains(after))) {
                events.add(waiting.get(place).removeFirst());
                if (waiting.get(place).isEmpty()) {
                    begun.add(place);
                }
            }
        }
        return events;
    }

    private static List<CaseEvent> told(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.events().stream()).toList();
    }

    private static Set<CaseMilestone> milestones(List<CaseEvent> events) {
        var rowan = new Child("Example", "Rowan", LocalDate.of(2018, 5, 14), Sex.FEMALE, null, null, null, null, null);
        var file = CaseFile.openedBy(new CaseOpened(CASE, new CaseReference("2025-0413"), rowan));
        for (var event : events) {
            file = file.after(event);
        }
        return new HashSet<>(new CaseMilestones(file, ReviewReading.CAUTIOUS).all());
    }

    private static Entry entry(int after, CaseEvent... events) {
        return new Entry(after, List.of(events));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
