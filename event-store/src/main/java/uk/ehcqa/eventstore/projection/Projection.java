package uk.ehcqa.eventstore.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Tables that are written from events, in which every row belongs to one case and is made from the events of that case alone.
 * Whatever else has a stream of events, as a service has, is a case to the projection that is made from it.
 * All methods work in the transaction that is running.
 */
public interface Projection {

    /** That of the processor that feeds it. */
    String name();

    /** The type of aggregate whose events it is made from, as the store has it. Events of all others pass it by. */
    String streams();

    /**
     * Brings the tables up to date. Events that were written before are passed over.
     *
     * @throws NotTakenIn when one of them cannot be taken in and it is known which; any other failure may be that of one as well
     */
    void write(List<DomainEventMessage<?>> events);

    /** Deletes whatever was written of these cases. */
    void forget(Collection<String> cases);

    /** Deletes the same, down to the bytes on the disk: whom these cases are about was erased. */
    void erase(Collection<String> cases);

    /** What stands in the tables of each of these cases, as a text to compare; nothing of a case that does not stand there. */
    Map<String, String> digests(Collection<String> cases);

    /** Cases that stand in the tables, those that come next in an order of its own; the first after the empty text. */
    List<String> casesAfter(String last, int atMost);
}
