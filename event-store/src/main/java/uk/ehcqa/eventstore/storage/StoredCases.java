package uk.ehcqa.eventstore.storage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;

/** The events in the store by the case that they belong to. */
public interface StoredCases {

    /** All events of these cases, in their order. One of a type that this version does not know fails when it is looked into. */
    List<DomainEventMessage<?>> eventsOf(Collection<String> cases);

    /** Those of that type of aggregate that come next in the order of their ids. */
    List<String> casesAfter(String type, String last, int atMost);

    /** Those of these cases that have events. */
    Set<String> stored(Collection<String> cases);

    /** How many there are of that type of aggregate. */
    long countCases(String type);
}
