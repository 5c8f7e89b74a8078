package uk.ehcqa.shared.move;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The move of the holder of one plan.
 *
 * @param onRecord by its number, without those that were marked as recorded in error: at most one
 * @param recorded how many were ever recorded
 */
public record Moves(Map<Integer, Move> onRecord, int recorded) {

    public static final Moves NONE = new Moves(Map.of(), 0);

    public Moves {
        onRecord = Collections.unmodifiableMap(new TreeMap<>(onRecord));
    }

    public Moves after(MoveEvent event) {
        var changed = new TreeMap<>(onRecord);
        switch (event) {
            case MoveToAnotherAuthorityRecorded it -> changed.put(it.number(), it.move());
            case MoveToAnotherAuthorityCorrected it -> changed.put(it.number(), it.move());
            case MoveToAnotherAuthorityMarkedRecordedInError it -> changed.remove(it.number());
        }
        return new Moves(changed, Math.max(recorded, event.number()));
    }

    public Optional<Move> numbered(int number) {
        return Optional.ofNullable(onRecord.get(number));
    }

    public Optional<Move> current() {
        return onRecord.values().stream().findFirst();
    }

    /** The number of the one that is recorded next. */
    public int next() {
        return recorded + 1;
    }

    /** Those of which the authority had become aware by the end of a day. */
    public Moves upTo(LocalDate day) {
        var known = new TreeMap<>(onRecord);
        known.values().removeIf(move -> move.learnedOn().isAfter(day));
        return new Moves(known, known.isEmpty() ? 0 : known.lastKey());
    }
}
