package uk.ehcqa.shared.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * On which days a step of a proceeding can have been taken: it goes with the other steps, the proceedings come one after the
 * other, and none before the plan or after its end.
 *
 * @param planSince the first day of the plan as far as it is known
 * @param planUntil its last
 * @param number of a proceeding that is on record, or of the next
 * @param <S> the steps
 */
public record ProceedingDays<S extends Enum<S> & ProceedingStep<S>, P extends Proceeding<S>>(
        LocalDate planSince, LocalDate planUntil, Proceedings<S, P> among, int number) {

    public LocalDate earliestFor(S step) {
        var own = steps().entrySet().stream()
                .filter(earlier -> earlier.getKey().followedBy().contains(step))
                .map(Map.Entry::getValue);
        var before = among.before(number).flatMap(Proceeding::lastDay).stream();
        return Stream.concat(own, before)
                .max(LocalDate::compareTo)
                .filter(planSince::isBefore)
                .orElse(planSince);
    }

    public LocalDate latestFor(S step) {
        var own = step.followedBy().stream().filter(steps()::containsKey).map(steps()::get);
        var behind = among.following(number).flatMap(Proceeding::firstDay).stream();
        return Stream.concat(own, behind)
                .min(LocalDate::compareTo)
                .filter(planUntil::isAfter)
                .orElse(planUntil);
    }

    private Map<S, LocalDate> steps() {
        return among.numbered(number).map(Proceeding::steps).orElse(Map.of());
    }
}
