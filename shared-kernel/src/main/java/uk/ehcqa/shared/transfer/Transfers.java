package uk.ehcqa.shared.transfer;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The transfers expected under one plan.
 *
 * @param expected each by its number, without those that were marked as recorded in error
 * @param recorded how many were ever recorded
 */
public record Transfers(Map<Integer, PhaseTransfer> expected, int recorded) {

    public static final Transfers NONE = new Transfers(Map.of(), 0);

    public Transfers {
        expected = Collections.unmodifiableMap(new TreeMap<>(expected));
    }

    public Transfers after(TransferEvent event) {
        var changed = new TreeMap<>(expected);
        switch (event) {
            case PhaseTransferExpected it -> changed.put(it.transfer(), it.expected());
            case PhaseTransferCorrected it -> changed.put(it.transfer(), it.expected());
            case PhaseTransferMarkedRecordedInError it -> changed.remove(it.transfer());
        }
        return new Transfers(changed, Math.max(recorded, event.transfer()));
    }

    public Optional<PhaseTransfer> numbered(int number) {
        return Optional.ofNullable(expected.get(number));
    }

    /** The number of the one that is recorded next. */
    public int next() {
        return recorded + 1;
    }

    public boolean hasAny() {
        return !expected.isEmpty();
    }

    /** Whether one is expected in that year, beside the one of that number. */
    public boolean expectAnotherIn(int year, int number) {
        return expected.entrySet().stream()
                .anyMatch(other -> other.getKey() != number && other.getValue().year() == year);
    }
}
