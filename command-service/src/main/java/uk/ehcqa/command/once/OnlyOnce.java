package uk.ehcqa.command.once;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.casework.EraseChildDetails;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.casework.Sending;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.refusal.Refused;

/**
 * Answers a command that is sent again as it was answered the first time, and carries it out no second time. The answer is kept
 * in the transaction of the events: there is never the one without the others. A refusal is not kept, since nothing came of it.
 */
@Component
@Order(3)
class OnlyOnce implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final AnsweredCommands answered;
    private final Serializer serializer;

    OnlyOnce(AnsweredCommands answered, @Qualifier("messageSerializer") Serializer serializer) {
        this.answered = answered;
        this.serializer = serializer;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain next)
            throws Exception {
        var attempt = attempt(work.getMessage());
        if (attempt.isEmpty()) {
            return carriedOut(work.getMessage(), next);
        }
        var before = answered.find(attempt.get());
        if (before.isPresent()) {
            var isSame = before.get().fingerprint().equals(attempt.get().fingerprint());
            Refused.when(!isSame, CaseRefusal.IDEMPOTENCY_KEY_USED);
            return before.get().given();
        }
        var given = Objects.requireNonNull(carriedOut(work.getMessage(), next));
        answered.add(attempt.get(), given);
        return given;
    }

    private @Nullable Object carriedOut(CommandMessage<?> command, InterceptorChain next) throws Exception {
        var answer = next.proceed();
        if (command.getPayload() instanceof EraseChildDetails && answer instanceof Recorded erased) {
            answered.forgetWhatWasSent(erased.reference());
        }
        return answer;
    }

    private Optional<Attempt> attempt(CommandMessage<?> command) {
        var sender = String.valueOf(command.getMetaData().get(Identity.USER));
        return Optional.ofNullable(Sending.from(command.getMetaData()).idempotencyKey())
                .map(key -> new Attempt(sender, key, fingerprint(command.getPayload())));
    }

    private String fingerprint(Object command) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(command.getClass().getName().getBytes(UTF_8));
            return HexFormat.of()
                    .formatHex(digest.digest(
                            serializer.serialize(command, byte[].class).getData()));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
