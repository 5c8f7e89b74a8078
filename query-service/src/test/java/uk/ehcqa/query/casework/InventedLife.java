package uk.ehcqa.query.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewDateCorrected;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.appeal.AppealDateCorrected;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
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
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityMarkedRecordedInError;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanEndMarkedRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewMeetingNoticeGiven;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.ReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverDateCorrected;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;
import uk.ehcqa.shared.transfer.PhaseTransferMarkedRecordedInError;

/**
 * The events of a case with a plan as chance has it, in 2026: reviews, amendments, reassessments, transfers, moves, appeals, the end of
 * the plan, and what was put right or recorded in error of them. Several may be recorded at the same moment.
 */
final class InventedLife {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static int cases;

    private final Random random;
    private final CaseId caseId;
    private final List<DomainEventMessage<CaseEvent>> messages = new ArrayList<>();
    private CaseFile file;
    private Instant now;

    InventedLife(Random random) {
        this.random = random;
        this.caseId = new CaseId(new UUID(random.nextLong(), random.nextLong()));
        this.now = Instant.parse("2026-01-05T09:00:00Z").plus(Duration.ofHours(random.nextInt(1000)));
        var child =
                new Child("Testchild", "Rowan", LocalDate.of(2015, 3, 2), Sex.NOT_KNOWN, null, null, null, null, null);
        var opened = new CaseOpened(caseId, CaseReference.of(2025, ++cases), child);
        this.file = CaseFile.openedBy(opened);
        add(opened);
        var from = random.nextInt(3) == 0 ? "885" : null;
        happens(new EarlierPlanRecorded(caseId, 1, LocalDate.of(2025, 11, 3), from));
        if (from != null) {
            happens(new TakeoverStepTaken(caseId, 1, 1, TakeoverStep.PLAN_TRANSFERRED, day()));
        }
    }

    List<DomainEventMessage<CaseEvent>> messages(int atMost) {
        var length = 3 + random.nextInt(atMost);
        while (messages.size() < length && file.diedOn() == null) {
            something(file.plans().getFirst());
        }
        return messages;
    }

    private void something(Plan plan) {
        switch (random.nextInt(16)) {
            case 0, 1 -> happens(new ReviewMeetingHeld(caseId, 1, day(), false));
            case 2, 3, 4 -> ofReview(plan);
            case 5, 6 -> ofAmendment(plan);
            case 7 -> ofReassessment(plan);
            case 8 -> transfer(plan);
            case 9 -> move(plan);
            case 10 -> ofCeasing(plan);
            case 11 -> ofTakeover(plan);
            case 12 -> ofAppeal();
            case 13 -> ofEnd(plan);
            case 14 -> {
                if (random.nextInt(8) == 0) {
                    happens(new ChildDied(caseId, day()));
                }
            }
            default -> ofReview(plan);
        }
    }

    private void ofReview(Plan plan) {
        var reviews = plan.reviews().inOrder();
        if (reviews.isEmpty()) {
            happens(new ReviewDecided(caseId, 1, null, day(), ReviewOutcome.AMEND, false));
            return;
        }
        var review = reviews.get(random.nextInt(reviews.size()));
        var meeting = review.takenOn(ReviewStep.MEETING_HELD);
        var decision = review.takenOn(ReviewStep.DECISION_NOTIFIED);
        if (meeting.isPresent() && decision.isEmpty()) {
            happens(
                    random.nextInt(3) == 0
                            ? new ReviewMeetingNoticeGiven(caseId, 1, review.number(), day())
                            : new ReviewDecided(caseId, 1, meeting.get(), day(), ReviewOutcome.AMEND, false));
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> happens(new AmendmentNoticeSent(caseId, 1, review.number(), day()));
            case 1 -> {
                if (review.took(ReviewStep.AMENDMENT_NOTICE_SENT)) {
                    happens(new AmendedPlanSent(caseId, 1, review.number(), day()));
                }
            }
            case 2 ->
                decision.ifPresent(wrong -> happens(new ReviewDateCorrected(
                        caseId, 1, review.number(), ReviewStep.DECISION_NOTIFIED, wrong, day(), "Misread")));
            default -> {
                var amended = review.takenOn(ReviewStep.AMENDED_PLAN_SENT);
                amended.ifPresent(wrong -> happens(new ReviewStepMarkedRecordedInError(
                        caseId, 1, review.number(), ReviewStep.AMENDED_PLAN_SENT, wrong, "Another's")));
            }
        }
    }

    private void ofAmendment(Plan plan) {
        var goingOn = plan.amendments().goingOn();
        if (goingOn.isEmpty()) {
            happens(new AmendmentWithoutReviewStepTaken(
                    caseId, 1, plan.amendments().next(), AmendmentStep.NOTICE_SENT, day()));
            return;
        }
        var number = goingOn.get().number();
        var notice = goingOn.get().takenOn(AmendmentStep.NOTICE_SENT).orElseThrow();
        happens(
                switch (random.nextInt(4)) {
                    case 0 ->
                        new AmendmentWithoutReviewDateCorrected(
                                caseId, 1, number, AmendmentStep.NOTICE_SENT, notice, day(), "Misread");
                    case 1 ->
                        new AmendmentWithoutReviewStepMarkedRecordedInError(
                                caseId, 1, number, AmendmentStep.NOTICE_SENT, notice, "Another's");
                    default ->
                        new AmendmentWithoutReviewStepTaken(caseId, 1, number, AmendmentStep.AMENDED_PLAN_SENT, day());
                });
    }

    private void ofReassessment(Plan plan) {
        var goingOn = plan.reassessments().goingOn();
        happens(
                goingOn.isEmpty()
                        ? new ReassessmentStepTaken(
                                caseId, 1, plan.reassessments().next(), ReassessmentStep.REQUEST_RECEIVED, day())
                        : new ReassessmentStepTaken(
                                caseId, 1, goingOn.get().number(), ReassessmentStep.REASSESSMENT_REFUSED, day()));
    }

    private void transfer(Plan plan) {
        var first = plan.transfers().numbered(1);
        if (plan.transfers().next() == 1) {
            happens(new PhaseTransferExpected(
                    caseId, 1, 1, new PhaseTransfer(TransferKind.PRIMARY_TO_SECONDARY, 2026, null)));
        } else if (first.isPresent() && random.nextInt(3) == 0) {
            happens(new PhaseTransferMarkedRecordedInError(caseId, 1, 1, first.get(), "Another's"));
        }
    }

    private void move(Plan plan) {
        var current = plan.moves().current();
        if (current.isEmpty()) {
            var learned = day();
            happens(new MoveToAnotherAuthorityRecorded(
                    caseId, 1, plan.moves().next(), new Move("886", learned.plusDays(20), learned)));
        } else if (random.nextInt(3) == 0) {
            happens(new MoveToAnotherAuthorityMarkedRecordedInError(
                    caseId, 1, plan.moves().next() - 1, current.get(), "Stayed"));
        }
    }

    private void ofCeasing(Plan plan) {
        var goingOn = plan.ceasings().goingOn();
        happens(
                goingOn.isEmpty()
                        ? new CeasingStepTaken(caseId, 1, plan.ceasings().next(), CeasingStep.FAMILY_CONSULTED, day())
                        : new CeasingStepTaken(
                                caseId,
                                1,
                                goingOn.get().number(),
                                random.nextBoolean() ? CeasingStep.DECISION_NOTIFIED : CeasingStep.PLAN_KEPT,
                                day()));
    }

    private void ofTakeover(Plan plan) {
        plan.takeovers().goingOn().ifPresent(goingOn -> {
            var on = goingOn.takenOn(TakeoverStep.PLAN_TRANSFERRED).orElseThrow();
            happens(
                    random.nextBoolean()
                            ? new TakeoverDateCorrected(
                                    caseId, 1, 1, TakeoverStep.PLAN_TRANSFERRED, on, day(), "Misread")
                            : new TakeoverStepTaken(caseId, 1, 1, TakeoverStep.FAMILY_INFORMED, day()));
        });
    }

    private void ofAppeal() {
        var notice = new Notice(AppealableDecision.FINAL_PLAN, 1, null);
        var dispute = file.disputes().about(notice);
        var registered = dispute.takenOn(AppealStep.APPEAL_REGISTERED);
        if (registered.isEmpty()) {
            happens(new AppealRegistered(caseId, notice, day(), Set.of(AppealGround.REFUSAL_TO_ASSESS)));
        } else if (dispute.isAppealOver()) {
            var decided = dispute.takenOn(AppealStep.APPEAL_DECIDED).orElseThrow();
            happens(new AppealDateCorrected(caseId, notice, AppealStep.APPEAL_DECIDED, decided, day(), "Misread"));
        } else {
            happens(new AppealDecided(caseId, notice, day(), OrderKind.AMEND_CONTENTS, random.nextBoolean()));
        }
    }

    private void ofEnd(Plan plan) {
        var ended = plan.ceasedOn();
        if (ended != null) {
            happens(new PlanEndMarkedRecordedInError(caseId, 1, ended, plan.ceaseReason(), "Another's"));
        } else if (random.nextInt(3) == 0) {
            happens(new PlanCeased(caseId, 1, day(), CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY));
        }
    }

    private void happens(CaseEvent event) {
        file = file.after(event);
        now = random.nextInt(4) == 0 ? now : now.plus(Duration.ofHours(random.nextInt(700)));
        add(event);
    }

    private void add(CaseEvent event) {
        messages.add(new GenericDomainEventMessage<>(
                "EhcCase",
                caseId.toString(),
                messages.size(),
                event,
                Map.of(),
                UUID.randomUUID().toString(),
                now));
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(365));
    }
}
