package uk.ehcqa.shared.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is done about a plan in dated steps.
 *
 * @param <S> its steps
 */
public interface Proceeding<S extends Enum<S> & ProceedingStep<S>> {

    /** Which of the plan's proceedings of this kind was recorded first, second and so on. */
    int number();

    /** The business date of each step taken; none where all of it was recorded in error. */
    Map<S, LocalDate> steps();

    default Optional<LocalDate> takenOn(S step) {
        return Optional.ofNullable(steps().get(step));
    }

    default boolean took(S step) {
        return steps().containsKey(step);
    }

    default boolean hasSteps() {
        return !steps().isEmpty();
    }

    /** Whether anything of it is on record, and nothing with which it is over. */
    default boolean goesOn() {
        return hasSteps() && steps().keySet().stream().noneMatch(ProceedingStep::ends);
    }

    /** What was recorded that rests on the step, if anything was. */
    default Optional<S> followedUpBy(S step) {
        return step.followedBy().stream().filter(this::took).findFirst();
    }

    default Optional<LocalDate> firstDay() {
        return steps().values().stream().min(LocalDate::compareTo);
    }

    default Optional<LocalDate> lastDay() {
        return steps().values().stream().max(LocalDate::compareTo);
    }
}
