package uk.ehcqa.query.chase;

import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.Sending;
import uk.ehcqa.shared.identity.Identity;

/**
 * Sends commands for many cases, each under a name of its own: one that is sent again, by whatever program, is carried out once. What a
 * request says of its own sending is left out, and so it goes in threads that know of none.
 */
@Component
class Reminding {

    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);

    /** What came of a command. */
    sealed interface Answer {
        record Recorded() implements Answer {}

        /** A rule forbids it. */
        record Refused(String code) implements Answer {}

        /** Nobody knows: it is to be sent again. */
        record Unknown() implements Answer {}
    }

    private final CommandGateway gateway;

    Reminding(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** @param key names it for good */
    Answer send(CaseCommand command, Identity sender, String key) {
        var message = GenericCommandMessage.asCommandMessage(command)
                .andMetaData(sender.toMetadata())
                .andMetaData(new Sending(key, null).toMetadata());
        return CompletableFuture.supplyAsync(() -> answer(message), Thread::startVirtualThread)
                .join();
    }

    private Answer answer(Object message) {
        try {
            gateway.sendAndWait(message);
            return new Answer.Recorded();
        } catch (RuntimeException failure) {
            var refusal = WhyRefused.in(failure).filter(why -> !WhyRefused.isOvertaken(why));
            if (refusal.isEmpty()) {
                LOG.warn(
                        "A reminder was not recorded, and will be tried again: {}",
                        failure.getClass().getSimpleName());
            }
            return refusal.<Answer>map(why -> new Answer.Refused(why.code())).orElseGet(Answer.Unknown::new);
        }
    }
}
