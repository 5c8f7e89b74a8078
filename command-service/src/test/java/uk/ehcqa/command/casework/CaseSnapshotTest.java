package uk.ehcqa.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.casework.CaseFixture.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.shared.amendment.AmendmentEvent;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseFileEvent;
import uk.ehcqa.shared.casework.ChildDetailsReturned;
import uk.ehcqa.shared.casework.CorrectChildDetails;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.ceasing.CeasingEvent;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveEvent;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.plan.Placement;
import uk.ehcqa.shared.plan.PlanEvent;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.plan.PlanParticularsReturned;
import uk.ehcqa.shared.reassessment.ReassessmentEvent;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.takeover.TakeoverEvent;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** A case of many years, read from its snapshot, is the case that its events tell. */
@CommandService
class CaseSnapshotTest {

    static final LocalDate DRAFTED_ON = LocalDate.of(2025, 4, 22);
    static final int EVENTS = 60;

    static final PlanParticulars PARTICULARS = new PlanParticulars(
            LocalDate.of(2025, 6, 2),
            List.of("ASD", "SLCN"),
            List.of(new Placement("999999", null, null, LocalDate.of(2025, 9, 1), null)),
            Map.of("PB", "Y", "OA", "N"),
            null,
            null);

    @Autowired
    EventStore events;

    @Autowired
    CommandGateway commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cache cache;

    @Test
    void is_the_case_that_its_events_tell() {
        publish(history());

        assertThat(correctForename("Robin")).isEqualTo(new Recorded(REFERENCE, 60));
        awaitSnapshotAfter(60);
        cache.removeAll();
        assertThat(correctForename("Rowena")).isEqualTo(new Recorded(REFERENCE, 61));

        var read = events.readEvents(CASE.toString()).asStream().toList();
        assertThat(read).hasSize(2);
        var fromSnapshot = after(((EhcCase) read.getFirst().getPayload()).file(), read.subList(1, 2));
        var all = events.readEvents(CASE.toString(), 0).asStream().toList();
        assertThat(all).hasSize(62);
        assertThat(fromSnapshot).isEqualTo(after(CaseFile.openedBy(OPENED), all.subList(1, 62)));
        assertThat(fromSnapshot.child().forename()).isEqualTo("Rowena");
    }

    /** Sixty events of every kind that leaves something in the case file. */
    private static List<CaseEvent> history() {
        var history = new ArrayList<CaseEvent>(List.of(
                OPENED,
                REQUESTED,
                AGREED,
                new CaseAllocated(CASE, new Allocation("Caseworker 4", RECEIVED.plusDays(4))),
                new FurtherRequestLinked(CASE, 1, RECEIVED.plusDays(3), RequestSource.HEALTH),
                new ExceptionRecorded(
                        CASE,
                        1,
                        1,
                        ExceptionGround.SCHOOL_CLOSURE,
                        LocalDate.of(2025, 3, 1),
                        LocalDate.of(2025, 4, 12),
                        Set.of(TimeLimit.FINAL_PLAN, TimeLimit.NO_PLAN_NOTICE),
                        "Invented letter"),
                DRAFTED,
                new StepDateCorrected(
                        CASE,
                        1,
                        Step.DRAFT_PLAN_SENT,
                        DRAFTED_ON,
                        DRAFTED_ON.plusDays(1),
                        "Misread",
                        DRAFTED_ON.plusDays(15)),
                new FinalPlanSent(CASE, 1, LocalDate.of(2025, 6, 2)),
                new DelayReasonRecorded(CASE, 1, TimeLimit.FINAL_PLAN, DelayReason.PLACEMENT_NOT_FOUND),
                new ChildDetailsReturned(CASE, ROWAN, ROWAN, LocalDate.of(2026, 1, 15)),
                new PlanParticularsReturned(CASE, 1, PARTICULARS),
                new AmendmentWithoutReviewStepTaken(CASE, 1, 1, AmendmentStep.NOTICE_SENT, LocalDate.of(2025, 6, 9)),
                new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.REQUEST_RECEIVED, LocalDate.of(2025, 6, 15)),
                new CeasingStepTaken(CASE, 1, 1, CeasingStep.FAMILY_CONSULTED, LocalDate.of(2025, 6, 16)),
                new TakeoverStepTaken(CASE, 1, 1, TakeoverStep.PLAN_TRANSFERRED, LocalDate.of(2025, 6, 17)),
                new MoveToAnotherAuthorityRecorded(
                        CASE, 1, 1, new Move("885", LocalDate.of(2025, 8, 1), LocalDate.of(2025, 6, 18)))));
        IntStream.iterate(1, n -> history.size() < EVENTS, n -> n + 1).forEach(n -> {
            var heldOn = LocalDate.of(2025, 7, 1).plusDays(n);
            history.add(
                    n % 2 == 1
                            ? new ReviewMeetingHeld(CASE, 1, heldOn, false)
                            : new ReviewDecided(CASE, 1, heldOn.minusDays(1), heldOn, ReviewOutcome.MAINTAIN, false));
        });
        return history;
    }

    private void publish(List<CaseEvent> history) {
        events.publish(IntStream.range(0, history.size())
                .mapToObj(n -> new GenericDomainEventMessage<>("EhcCase", CASE.toString(), n, history.get(n)))
                .toList());
    }

    private Recorded correctForename(String forename) {
        var command = new CorrectChildDetails(CASE, child(forename, "Example", "Z999000000001"), "Misspelt");
        return commands.sendAndWait(
                new GenericCommandMessage<>(command, new Identity("caseworker-4", Role.CASEWORKER, null).toMetadata()));
    }

    private void awaitSnapshotAfter(long sequence) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(jdbc.sql("select sequence from event_store.snapshot")
                                .query(Long.class)
                                .list())
                        .containsExactly(sequence));
    }

    private static CaseFile after(CaseFile before, List<? extends DomainEventMessage<?>> events) {
        var file = before;
        for (var event : events) {
            file = switch (event.getPayload()) {
                case CaseFileEvent change -> file.after(change);
                case NeedsAssessmentEvent change -> file.after(change);
                case PlanEvent change -> file.after(change);
                case ReviewEvent change -> file.after(change);
                case AmendmentEvent change -> file.after(change);
                case ReassessmentEvent change -> file.after(change);
                case CeasingEvent change -> file.after(change);
                case TakeoverEvent change -> file.after(change);
                case MoveEvent change -> file.after(change);
                default -> throw new AssertionError(event);
            };
        }
        return file;
    }
}
