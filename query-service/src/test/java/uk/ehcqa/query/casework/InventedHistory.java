package uk.ehcqa.query.casework;

import static uk.ehcqa.shared.assessment.Step.*;
import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;
import static uk.ehcqa.shared.timeliness.TimeLimit.REPRESENTATIONS;

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
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.*;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/**
 * The events of a case as chance has it, in 2026: steps, corrections, what was recorded in error, exceptions, overturned refusals.
 * Several may be recorded at the same moment, and now and then a clock goes backwards. Wilder than commands would let it be.
 */
final class InventedHistory {

    private static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final List<RequestSource> SOURCES = List.of(RequestSource.values());
    private static final DelayReason REASON = List.of(DelayReason.values()).getFirst();
    private static int cases;

    private final Random random;
    private final CaseId caseId;
    private Instant now;
    private @Nullable CaseFile file;

    InventedHistory(Random random) {
        this.random = random;
        this.caseId = new CaseId(new UUID(random.nextLong(), random.nextLong()));
        this.now = FIRST.plus(Duration.ofHours(random.nextInt(1000)));
    }

    static Instant moment(Random random) {
        return FIRST.plus(Duration.ofHours(random.nextInt(9000)));
    }

    static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(365));
    }

    List<DomainEventMessage<CaseEvent>> messages(int atMost) {
        var messages = new ArrayList<DomainEventMessage<CaseEvent>>();
        var length = 2 + random.nextInt(atMost);
        while (messages.size() < length) {
            var event = next();
            file = file == null ? CaseFile.openedBy((CaseOpened) event) : file.after(event);
            messages.add(new GenericDomainEventMessage<>(
                    "EhcCase",
                    caseId.toString(),
                    messages.size(),
                    event,
                    Map.of(),
                    UUID.randomUUID().toString(),
                    tick()));
        }
        return messages;
    }

    private Instant tick() {
        now = switch (random.nextInt(6)) {
            case 0, 1 -> now;
            case 2 -> now.minus(Duration.ofHours(random.nextInt(48)));
            default -> now.plus(Duration.ofHours(random.nextInt(600)));
        };
        return now;
    }

    private CaseEvent next() {
        if (file == null) {
            var child = new Child(
                    "Testchild", "Amber", LocalDate.of(2017, 3, 2), Sex.NOT_KNOWN, null, null, null, null, null);
            return new CaseOpened(caseId, CaseReference.of(2026, ++cases), child);
        }
        var latest = file.latestAssessment().orElse(null);
        if (latest == null || (!latest.stage().isOpen() && random.nextInt(4) == 0)) {
            return received(latest == null ? 1 : latest.episode() + 1);
        }
        return happened(file, latest);
    }

    private RequestReceived received(int episode) {
        var day = day(random);
        return new RequestReceived(
                caseId,
                episode,
                day,
                SOURCES.get(random.nextInt(SOURCES.size())),
                ASSESSMENT_DECISION.dueOn(day),
                NO_PLAN_NOTICE.dueOn(day),
                FINAL_PLAN.dueOn(day));
    }

    private CaseEvent happened(CaseFile known, NeedsAssessment it) {
        return switch (random.nextInt(10)) {
            case 0 -> received(it);
            case 1 -> corrected(it);
            case 2 -> excepted(it);
            case 3 -> overturned(it);
            case 4 -> known.diedOn() == null && random.nextInt(4) == 0 ? new ChildDied(caseId, day(random)) : step(it);
            case 5 ->
                known.diedOn() == null
                        ? step(it)
                        : new DeathMarkedRecordedInError(caseId, known.diedOn(), "Somebody else");
            case 6 -> new FurtherRequestLinked(caseId, it.episode(), day(random), RequestSource.HEALTH);
            case 7 -> inError(it);
            default -> step(it);
        };
    }

    private ReceiptDateCorrected received(NeedsAssessment it) {
        return ReceiptDateCorrected.to(day(random), caseId, it.episode(), it.receivedOn(), "Typed wrongly");
    }

    private CaseEvent corrected(NeedsAssessment it) {
        var step = it.lastStep();
        if (step == REQUEST_RECEIVED || step == CHILD_DIED) {
            return step(it);
        }
        var day = day(random);
        var until = step == DRAFT_PLAN_SENT || step == DRAFT_PLAN_RESENT ? REPRESENTATIONS.dueOn(day) : null;
        return new StepDateCorrected(
                caseId, it.episode(), step, it.takenOn(step).orElseThrow(), day, "Typed wrongly", until);
    }

    private CaseEvent excepted(NeedsAssessment it) {
        var number = it.nextExceptionNumber();
        var day = day(random);
        return number > 1 && random.nextBoolean()
                ? new ExceptionWithdrawn(caseId, it.episode(), number - 1, "It did not apply")
                : new ExceptionRecorded(
                        caseId,
                        it.episode(),
                        number,
                        ExceptionGround.ABSENCE_FROM_AREA,
                        day,
                        day.plusDays(40),
                        Set.of(FINAL_PLAN, NO_PLAN_NOTICE),
                        "Letter of the family");
    }

    private CaseEvent overturned(NeedsAssessment it) {
        return switch (it.stage()) {
            case NOT_ASSESSED -> overturned(it, ASSESSMENT_REFUSED);
            case NO_PLAN -> overturned(it, NO_PLAN_NOTICE_SENT);
            default -> step(it);
        };
    }

    private RefusalOverturned overturned(NeedsAssessment it, Step refusal) {
        var day = random.nextInt(3) == 0 ? null : day(random);
        return new RefusalOverturned(caseId, it.episode(), refusal, OverturnRoute.MEDIATION, day);
    }

    private CaseEvent inError(NeedsAssessment it) {
        var step = it.lastStep();
        if (step == REQUEST_RECEIVED || step == CHILD_DIED || !it.overturned().isEmpty() || step == DRAFT_PLAN_RESENT) {
            return step(it);
        }
        return new StepMarkedRecordedInError(
                caseId, it.episode(), step, it.takenOn(step).orElseThrow(), "It did not happen", null);
    }

    private CaseEvent step(NeedsAssessment it) {
        var possible = it.possibleSteps();
        var step = possible.isEmpty() ? null : possible.get(random.nextInt(possible.size()));
        var day = day(random);
        return switch (step) {
            case null -> new DelayReasonRecorded(caseId, it.episode(), FINAL_PLAN, REASON);
            case ASSESSMENT_AGREED -> new AssessmentAgreed(caseId, it.episode(), day);
            case ASSESSMENT_REFUSED -> new AssessmentRefused(caseId, it.episode(), day);
            case ADVICE_REQUESTED -> new AdviceRequested(caseId, it.episode(), day);
            case DRAFT_PLAN_SENT -> new DraftPlanSent(caseId, it.episode(), day, false, REPRESENTATIONS.dueOn(day));
            case DRAFT_PLAN_RESENT -> new DraftPlanSent(caseId, it.episode(), day, true, REPRESENTATIONS.dueOn(day));
            case FINAL_PLAN_SENT -> new FinalPlanSent(caseId, it.episode(), day);
            case NO_PLAN_NOTICE_SENT -> new NoPlanNoticeSent(caseId, it.episode(), day);
            case REQUEST_WITHDRAWN -> new RequestWithdrawn(caseId, it.episode(), day);
            case CHILD_MOVED_AWAY -> new ChildMovedAway(caseId, it.episode(), day);
            case REQUEST_RECEIVED, CHILD_DIED -> throw new IllegalStateException(step + " is no next step");
        };
    }
}
