package uk.ehcqa.shared.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The proceedings of one kind about one plan, one after the other: none begins while another goes on.
 *
 * @param <S> their steps
 */
public interface Proceedings<S extends Enum<S> & ProceedingStep<S>, P extends Proceeding<S>> {

    /** In the order in which they began; also those of which nothing is on record any more. */
    List<P> all();

    /** The proceeding of that number, if anything of it is on record. */
    default Optional<P> numbered(int number) {
        return onRecord().filter(one -> one.number() == number).findFirst();
    }

    default Stream<P> onRecord() {
        return all().stream().filter(Proceeding::hasSteps);
    }

    default boolean hasAny() {
        return onRecord().findAny().isPresent();
    }

    default Optional<P> goingOn() {
        return onRecord().filter(Proceeding::goesOn).reduce((earlier, later) -> later);
    }

    /** The number of the one that begins next. */
    default int next() {
        return all().size() + 1;
    }

    default Optional<P> before(int number) {
        return onRecord().filter(one -> one.number() < number).reduce((earlier, later) -> later);
    }

    default Optional<P> following(int number) {
        return onRecord().filter(one -> one.number() > number).findFirst();
    }

    /** Whether the step can be recorded next: in the one that goes on, or as the beginning of another. */
    default boolean canTake(S step) {
        return goingOn().map(one -> !one.took(step)).orElse(step.begins());
    }

    /** The steps that had been taken by the end of a day. */
    static <S extends Enum<S>> Map<S, LocalDate> upTo(LocalDate day, Map<S, LocalDate> steps) {
        var taken = new TreeMap<S, LocalDate>();
        steps.forEach((step, on) -> {
            if (!on.isAfter(day)) {
                taken.put(step, on);
            }
        });
        return taken;
    }

    /** Those that had begun: the last ones need not be there yet. */
    static <P extends Proceeding<?>> List<P> begun(Stream<P> all) {
        var begun = new ArrayList<>(all.toList());
        while (!begun.isEmpty() && !begun.getLast().hasSteps()) {
            begun.removeLast();
        }
        return begun;
    }

    /**
     * All of them with the steps of one changed.
     *
     * @param asProceeding makes a proceeding of its number and its steps
     */
    static <S extends Enum<S> & ProceedingStep<S>, P extends Proceeding<S>> List<P> changed(
            List<P> all,
            int number,
            Consumer<Map<S, LocalDate>> change,
            BiFunction<Integer, Map<S, LocalDate>, P> asProceeding) {
        var begins = number > all.size();
        var steps = new TreeMap<S, LocalDate>(
                begins ? Map.of() : all.get(number - 1).steps());
        change.accept(steps);
        var changed = new ArrayList<>(all);
        if (begins) {
            changed.add(asProceeding.apply(number, steps));
        } else {
            changed.set(number - 1, asProceeding.apply(number, steps));
        }
        return List.copyOf(changed);
    }
}
