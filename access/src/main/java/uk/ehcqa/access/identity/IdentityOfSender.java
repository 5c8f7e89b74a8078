package uk.ehcqa.access.identity;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import uk.ehcqa.shared.identity.Identity;

/** Writes on each message who sends it, unless it says so already. */
class IdentityOfSender implements MessageDispatchInterceptor<Message<?>> {

    @Override
    public BiFunction<Integer, Message<?>, Message<?>> handle(List<? extends Message<?>> messages) {
        return (index, message) -> message.getMetaData().containsKey(Identity.ROLE)
                ? message
                : CurrentIdentity.get()
                        .<Message<?>>map(sender -> message.andMetaData(sender.toMetadata()))
                        .orElse(message);
    }
}
