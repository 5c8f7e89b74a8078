package uk.ehcqa.access.sending;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Writes on each command what its request says of its sending. */
class SendingOfCommand implements MessageDispatchInterceptor<Message<?>> {

    @Override
    public BiFunction<Integer, Message<?>, Message<?>> handle(List<? extends Message<?>> messages) {
        return (index, message) -> message instanceof CommandMessage<?> command
                ? command.andMetaData(CurrentSending.get().toMetadata())
                : message;
    }
}
