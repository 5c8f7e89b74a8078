package uk.ehcqa.eventstore.projection;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What kind of failure an event met with, and where. Never its message, which may repeat what we know of a child.
 *
 * @param place the class and line of the product that was at work
 * @param eventId which event it was, if that was said
 */
public record Failure(String type, String place, Optional<String> eventId) {

    /** The SQL states of values that cannot be taken, of broken constraints, and of what is too large. */
    private static final Set<String> OF_THE_EVENT = Set.of("22", "23", "54");

    private static final Set<Class<?>> OF_NOBODY = Set.of(
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            NonTransientDataAccessResourceException.class,
            TransactionException.class);

    public static Failure of(Throwable thrown) {
        var root = causes(thrown).reduce((outer, inner) -> inner).orElse(thrown);
        var state = root instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return new Failure(root.getClass().getName() + state, placeOf(root), eventOf(thrown));
    }

    /** Whether another event might have gone through. A lost connection or a full disk is no fault of the event. */
    public static boolean isOfTheEvent(Throwable thrown) {
        return rejection(thrown)
                .map(sql -> OF_THE_EVENT.contains(
                        Objects.toString(sql.getSQLState(), "  ").substring(0, 2)))
                .orElseGet(() ->
                        causes(thrown).noneMatch(cause -> OF_NOBODY.stream().anyMatch(it -> it.isInstance(cause))));
    }

    boolean isSaidOf(DomainEventMessage<?> event) {
        return eventId.filter(event.getIdentifier()::equals).isPresent();
    }

    private static Optional<SQLException> rejection(Throwable thrown) {
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    private static String placeOf(Throwable root) {
        var trace = Arrays.asList(root.getStackTrace());
        return trace.stream()
                .filter(frame -> frame.getClassName().startsWith("uk.ehcqa."))
                .findFirst()
                .or(() -> trace.stream().findFirst())
                .map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("unknown");
    }

    private static Optional<String> eventOf(Throwable thrown) {
        return causes(thrown)
                .filter(NotTakenIn.class::isInstance)
                .map(cause -> ((NotTakenIn) cause).eventId())
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
