package uk.ehcqa.query.chase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.casework.Sending;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.contribution.EscalateContribution;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.refusal.RefusalDetails;

/** Stands in for the command side: carries out each command once, by the name under which it is sent, and refuses or fails at will. */
class RecordingCommands {

    /** @param sender by name and role */
    record Sent(CaseCommand command, String sender, String key) {}

    private final List<Sent> carriedOut = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> keys = Collections.synchronizedSet(new HashSet<>());
    private final List<Registration> registrations;
    private volatile Set<Object> refused = Set.of();
    private volatile boolean away;

    RecordingCommands(CommandBus bus) {
        MessageHandler<CommandMessage<?>> answer = this::answer;
        registrations = Stream.of(ChaseContribution.class, EscalateContribution.class)
                .map(command -> bus.subscribe(command.getName(), answer))
                .toList();
    }

    void refuse(Object... caseIds) {
        refused = Set.of(caseIds);
    }

    void areAway(boolean now) {
        away = now;
    }

    List<Sent> carriedOut() {
        return List.copyOf(carriedOut);
    }

    void close() {
        registrations.forEach(Registration::cancel);
    }

    private Recorded answer(CommandMessage<?> message) {
        var command = (CaseCommand) message.getPayload();
        if (away) {
            throw new IllegalStateException("nobody there");
        }
        if (refused.contains(command.caseId())) {
            var details = new RefusalDetails("CONTRIBUTION_NOT_OUTSTANDING", null, Map.of());
            throw new CommandExecutionException("refused", null, details);
        }
        var key = String.valueOf(Sending.from(message.getMetaData()).idempotencyKey());
        if (keys.add(key)) {
            var sender = message.getMetaData().get(Identity.USER) + ", "
                    + message.getMetaData().get(Identity.ROLE);
            carriedOut.add(new Sent(command, sender, key));
        }
        return new Recorded(new CaseReference("2026-0413"), 9);
    }
}
