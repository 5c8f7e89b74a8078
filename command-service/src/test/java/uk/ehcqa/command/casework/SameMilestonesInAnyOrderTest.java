package uk.ehcqa.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.DRAFTED;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.RecordAmendmentStep;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealOutcome;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.appeal.RecordAppealStep;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.RecordCeasingStep;
import uk.ehcqa.shared.milestone.CaseMilestone;
import uk.ehcqa.shared.milestone.CaseMilestones;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.RecordMove;
import uk.ehcqa.shared.review.NotifyReviewDecision;
import uk.ehcqa.shared.review.RecordReviewMeeting;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.SendAmendedPlan;
import uk.ehcqa.shared.review.SendAmendmentNotice;
import uk.ehcqa.shared.review.SendReviewReport;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.RecordPhaseTransfer;

/**
 * The same dates, recorded in every order that is drawn and that the product takes, lead to the same milestones. What is refused is
 * tried again later.
 */
class SameMilestonesInAnyOrderTest {

    static final LocalDate TODAY = LocalDate.of(2028, 12, 1);
    static final int DRAWN = 15;
    static final Notice PLAN = new Notice(AppealableDecision.FINAL_PLAN, 1, null);

    static final List<CaseEvent> PLANNED =
            List.of(OPENED, REQUESTED, AGREED, DRAFTED, new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 26)));

    /** Each in the order in which it happened: what belongs together follows from what came before. */
    static final List<List<CaseCommand>> LIVES = List.of(
            List.of(
                    new RecordReviewMeeting(CASE, LocalDate.of(2026, 4, 20)),
                    new SendReviewReport(CASE, LocalDate.of(2026, 5, 4)),
                    new NotifyReviewDecision(CASE, LocalDate.of(2026, 5, 18), ReviewOutcome.MAINTAIN),
                    new RecordReviewMeeting(CASE, LocalDate.of(2027, 4, 19)),
                    new NotifyReviewDecision(CASE, LocalDate.of(2027, 5, 17), ReviewOutcome.AMEND),
                    new SendAmendmentNotice(CASE, LocalDate.of(2027, 5, 17)),
                    new SendAmendedPlan(CASE, LocalDate.of(2027, 7, 12)),
                    new RecordReviewMeeting(CASE, LocalDate.of(2028, 4, 17)),
                    new NotifyReviewDecision(CASE, LocalDate.of(2028, 5, 15), ReviewOutcome.MAINTAIN)),
            List.of(
                    new RecordAmendmentStep(CASE, AmendmentStep.NOTICE_SENT, LocalDate.of(2026, 9, 7)),
                    new RecordAmendmentStep(CASE, AmendmentStep.AMENDED_PLAN_SENT, LocalDate.of(2026, 11, 9))),
            List.of(
                    appeal(AppealStep.APPEAL_REGISTERED, LocalDate.of(2025, 7, 7), Set.of(AppealGround.CONTENTS), null),
                    appeal(AppealStep.APPEAL_DECIDED, LocalDate.of(2025, 12, 1), Set.of(), OrderKind.AMEND_CONTENTS),
                    appeal(AppealStep.ORDER_CARRIED_OUT, LocalDate.of(2025, 12, 22), Set.of(), null)),
            List.of(new RecordPhaseTransfer(CASE, TransferKind.PRIMARY_TO_SECONDARY, 2029, null)),
            List.of(new RecordMove(CASE, new Move("888", LocalDate.of(2028, 12, 11), LocalDate.of(2028, 11, 6)))),
            List.of(
                    new RecordCeasingStep(CASE, CeasingStep.FAMILY_CONSULTED, LocalDate.of(2027, 9, 6)),
                    new RecordCeasingStep(CASE, CeasingStep.PLAN_KEPT, LocalDate.of(2027, 10, 4))));

    @Test
    void whatever_the_order_of_entry() {
        var asItHappened = milestones(recorded(new Random(0), false));
        var orders = new HashSet<List<CaseEvent>>();

        for (int seed = 0; seed < DRAWN; seed++) {
            var events = recorded(new Random(seed), true);
            orders.add(events);

            assertThat(milestones(events)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(asItHappened);
        }
        assertThat(orders).hasSize(DRAWN);
    }

    private static Set<CaseMilestone> milestones(List<CaseEvent> events) {
        var file = CaseFile.openedBy(OPENED);
        for (var event : events.subList(1, events.size())) {
            file = file.after(event);
        }
        return Set.copyOf(new CaseMilestones(file, ReviewReading.CAUTIOUS).all());
    }

    private static List<CaseEvent> recorded(Random chance, boolean drawn) {
        var left = new ArrayList<Deque<CaseCommand>>();
        LIVES.forEach(life -> left.add(new ArrayDeque<>(life)));
        var events = PLANNED;
        while (!left.isEmpty()) {
            if (drawn) {
                Collections.shuffle(left, chance);
            }
            var taken = firstTaken(left, events);
            events = taken.orElseThrow(() -> new AssertionError("nothing of the rest is taken"));
            left.removeIf(Deque::isEmpty);
        }
        return events;
    }

    /** The events after the first that is not refused. */
    private static Optional<List<CaseEvent>> firstTaken(List<Deque<CaseCommand>> left, List<CaseEvent> events) {
        for (var life : left) {
            var taken = after(events, life.getFirst());
            if (taken.isPresent()) {
                life.removeFirst();
                return taken;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<CaseEvent>> after(List<CaseEvent> events, CaseCommand command) {
        var fixture = caseOn(TODAY);
        try {
            fixture.given(events).when(command).expectSuccessfulHandlerExecution();
        } catch (AssertionError refused) {
            return Optional.empty();
        }
        return Optional.of(fixture.getEventStore()
                .readEvents(CASE.toString())
                .asStream()
                .map(event -> (CaseEvent) event.getPayload())
                .toList());
    }

    private static RecordAppealStep appeal(
            AppealStep step, LocalDate date, Set<AppealGround> grounds, @Nullable OrderKind order) {
        return new RecordAppealStep(CASE, PLAN, step, date, new AppealOutcome(grounds, order, false, null, false));
    }
}
