package uk.ehcqa.standalone.faults.oracle;

/** An event as it lies in the store, without what it tells about a person. */
public record StoredEvent(String reference, long sequence, Mark mark) {

    /** Where events lie: there is room for one. */
    public record Place(String reference, long sequence) {}

    public Place place() {
        return new Place(reference, sequence);
    }

    @Override
    public String toString() {
        return "event %d of %s, %s".formatted(sequence, reference, mark);
    }
}
