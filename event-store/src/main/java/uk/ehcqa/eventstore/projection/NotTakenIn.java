package uk.ehcqa.eventstore.projection;

import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;

/** Says which event a projection could not take in, so that nobody has to search for it. */
public class NotTakenIn extends RuntimeException {

    private final String eventId;

    private NotTakenIn(DomainEventMessage<?> event, RuntimeException cause) {
        super("Event %s of %s".formatted(event.getSequenceNumber(), event.getAggregateIdentifier()), cause);
        this.eventId = event.getIdentifier();
    }

    /** Does it with this event, and says which it was when that fails. */
    public static <T> T saysWhich(DomainEventMessage<?> event, Supplier<T> takingIn) {
        try {
            return takingIn.get();
        } catch (RuntimeException failure) {
            throw new NotTakenIn(event, failure);
        }
    }

    String eventId() {
        return eventId;
    }
}
