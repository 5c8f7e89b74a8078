package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done so that advice comes.
 *
 * @param chases in the order in which they were recorded, as are the dates
 * @param escalations each step with its day
 * @param expected what was said of when it is to be expected
 */
public record Pursuit(
        @Nullable LocalDate acknowledgedOn,
        List<Chase> chases,
        Map<EscalationStep, LocalDate> escalations,
        List<ExpectedDate> expected) {

    public static final Pursuit NONE = new Pursuit(null, List.of(), Map.of(), List.of());

    public Pursuit {
        chases = List.copyOf(chases);
        escalations = Collections.unmodifiableMap(new TreeMap<>(escalations));
        expected = List.copyOf(expected);
    }

    public Optional<LocalDate> lastChasedOn() {
        return chases.stream().map(Chase::chasedOn).max(LocalDate::compareTo);
    }

    /** The step that was taken last on the way up. */
    public Optional<EscalationStep> lastEscalation() {
        return escalations.keySet().stream().max(EscalationStep::compareTo);
    }

    /** When it is to be expected, as was said last. */
    public Optional<ExpectedDate> lastExpected() {
        return expected.isEmpty() ? Optional.empty() : Optional.of(expected.getLast());
    }

    Pursuit acknowledged(@Nullable LocalDate on) {
        return new Pursuit(on, chases, escalations, expected);
    }

    Pursuit with(Chase chase) {
        return new Pursuit(acknowledgedOn, and(chases, chase), escalations, expected);
    }

    Pursuit with(EscalationStep step, LocalDate on) {
        var more = new TreeMap<>(escalations);
        more.put(step, on);
        return new Pursuit(acknowledgedOn, chases, more, expected);
    }

    Pursuit with(ExpectedDate date) {
        return new Pursuit(acknowledgedOn, chases, escalations, and(expected, date));
    }

    Pursuit withoutLastChase() {
        return new Pursuit(acknowledgedOn, butLast(chases), escalations, expected);
    }

    Pursuit withoutLastEscalation() {
        var fewer = new TreeMap<>(escalations);
        lastEscalation().ifPresent(fewer::remove);
        return new Pursuit(acknowledgedOn, chases, fewer, expected);
    }

    Pursuit withoutLastExpected() {
        return new Pursuit(acknowledgedOn, chases, escalations, butLast(expected));
    }

    private static <T> List<T> and(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private static <T> List<T> butLast(List<T> list) {
        return list.subList(0, list.size() - 1);
    }
}
