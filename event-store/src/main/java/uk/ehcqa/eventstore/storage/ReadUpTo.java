package uk.ehcqa.eventstore.storage;

import java.util.Comparator;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;

/**
 * How far a reader has read: everything up to and including one event, in the order of reading. That order is first by the
 * transaction that wrote an event, then by the event's number, and nothing is ever added before what was read.
 *
 * @param writtenBy the number of the transaction that wrote the event, an {@code xid8}
 */
public record ReadUpTo(long writtenBy, long globalIndex) implements TrackingToken, Comparable<ReadUpTo> {

    static final ReadUpTo NOTHING = new ReadUpTo(0, 0);

    private static final Comparator<ReadUpTo> ORDER =
            Comparator.comparingLong(ReadUpTo::writtenBy).thenComparingLong(ReadUpTo::globalIndex);

    @Override
    public int compareTo(ReadUpTo other) {
        return ORDER.compare(this, other);
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return covers(other) ? other : this;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return covers(other) ? this : other;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return other == null || compareTo((ReadUpTo) other) >= 0;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(globalIndex);
    }
}
