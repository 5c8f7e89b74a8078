package uk.ehcqa.query.chase;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.query.post.Matter;
import uk.ehcqa.query.post.MessageStanding;
import uk.ehcqa.query.post.Outbox;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.contribution.ChaseMeans;
import uk.ehcqa.shared.identity.Identity;

/**
 * Reminds of many requests at once, with one message to each address. First it is written down to whom which message is to go; then each
 * reminder is recorded in its case; then the messages are let go, with what was recorded. If the program dies in between, the next round
 * goes on: nothing is recorded twice, and nobody is written to twice.
 */
@Component
class Chases {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ChasePlanner planner;
    private final ChaseRecord record;
    private final Outbox outbox;
    private final Reminding reminding;
    private final TransactionOperations transaction;

    Chases(
            ChasePlanner planner,
            ChaseRecord record,
            Outbox outbox,
            Reminding reminding,
            TransactionOperations transaction) {
        this.planner = planner;
        this.record = record;
        this.outbox = outbox;
        this.reminding = reminding;
        this.transaction = transaction;
    }

    /** @param id names this attempt: begun again, it does nothing more */
    void chase(UUID id, Collection<String> references, Identity sender) {
        transaction.executeWithoutResult(begun -> {
            if (record.begin(id, sender)) {
                prepare(id, planner.plan(references));
            }
        });
        carryOut(id);
    }

    Optional<ChaseResult> result(UUID id) {
        return record.find(id).map(begun -> new ChaseResult(begun.id(), begun.askedOn(), record.lines(id)));
    }

    /** Goes on with what somebody began and did not finish. */
    void finish() {
        record.unfinished(PATIENCE).forEach(this::carryOut);
    }

    private void prepare(UUID id, ChasePlan plan) {
        plan.leftOut().forEach(each -> record.leaveOut(id, each.reference(), each.why()));
        var today = record.find(id).orElseThrow().askedOn();
        for (var recipient : plan.recipients()) {
            var message = UUID.randomUUID();
            var occasions = recipient.requests().stream()
                    .collect(toMap(AwaitedRequest::reference, request -> ChasePlanner.occasion(today)));
            var told = outbox.put(message, Matter.REMINDED, recipient.address(), occasions, MessageStanding.HELD);
            for (var request : recipient.requests()) {
                if (told.contains(request.reference())) {
                    record.prepare(id, request, message);
                } else {
                    record.leaveOut(id, request.reference(), ChaseOutcome.CHASED_LATELY);
                }
            }
        }
    }

    private void carryOut(UUID id) {
        var begun = record.find(id).orElseThrow();
        record.prepared(id).forEach(prepared -> record(begun, prepared));
        transaction.executeWithoutResult(settled -> release(record.lines(id)));
    }

    private void record(ChaseRecord.Begun begun, ChaseRecord.Prepared prepared) {
        var command =
                new ChaseContribution(prepared.caseId(), prepared.contribution(), begun.askedOn(), ChaseMeans.EMAIL);
        switch (reminding.send(command, begun.sender(), "chase/" + begun.id() + "/" + prepared.reference())) {
            case Reminding.Answer.Recorded() ->
                record.settle(begun.id(), prepared.reference(), ChaseOutcome.RECORDED, null);
            case Reminding.Answer.Refused(var code) ->
                record.settle(begun.id(), prepared.reference(), ChaseOutcome.FAILED, code);
            case Reminding.Answer.Unknown() -> {}
        }
    }

    /** A message waits until all of it is settled. */
    private void release(List<ChaseRecord.Line> lines) {
        var waiting = messages(lines, ChaseOutcome.PREPARED).toList();
        lines.stream()
                .filter(line -> line.outcome() == ChaseOutcome.FAILED)
                .forEach(line -> outbox.strike(Objects.requireNonNull(line.messageId()), List.of(line.reference())));
        Stream.of(ChaseOutcome.RECORDED, ChaseOutcome.FAILED)
                .flatMap(outcome -> messages(lines, outcome))
                .distinct()
                .filter(message -> !waiting.contains(message))
                .forEach(outbox::release);
    }

    private static Stream<UUID> messages(List<ChaseRecord.Line> lines, ChaseOutcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .flatMap(line -> Stream.ofNullable(line.messageId()))
                .distinct();
    }
}
