package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that was asked for in one case.
 *
 * @param onRecord by its number, without what was marked as asked for in error
 * @param recorded how many were ever recorded
 */
public record Contributions(Map<Integer, Contribution> onRecord, int recorded) {

    public static final Contributions NONE = new Contributions(Map.of(), 0);

    public Contributions {
        onRecord = Collections.unmodifiableMap(new TreeMap<>(onRecord));
    }

    public Contributions after(ContributionEvent event) {
        var changed = new TreeMap<>(onRecord);
        var now = new ContributionEvolution(onRecord.get(event.contribution())).after(event);
        if (now == null) {
            changed.remove(event.contribution());
        } else {
            changed.put(event.contribution(), now);
        }
        return new Contributions(changed, Math.max(recorded, event.contribution()));
    }

    /** In the order in which they were recorded. */
    public Stream<Contribution> inOrder() {
        return onRecord.values().stream();
    }

    public Optional<Contribution> numbered(int number) {
        return Optional.ofNullable(onRecord.get(number));
    }

    public Stream<Contribution> of(ContributionPurpose purpose) {
        return inOrder().filter(contribution -> contribution.purpose().equals(purpose));
    }

    public Optional<Contribution> referredToAs(ContributionReference reference) {
        return inOrder()
                .filter(contribution -> contribution.reference().equals(reference))
                .findFirst();
    }

    /** What of them had happened by the end of a day. */
    public Contributions upTo(LocalDate day) {
        var happened = new TreeMap<Integer, Contribution>();
        onRecord.forEach((number, contribution) ->
                new ContributionUpTo(contribution, day).happened().ifPresent(then -> happened.put(number, then)));
        return new Contributions(happened, happened.isEmpty() ? 0 : happened.lastKey());
    }

    /** Every day on which something happened to one. */
    public Stream<LocalDate> days() {
        return inOrder().flatMap(ContributionUpTo::days);
    }

    public boolean hasAny() {
        return !onRecord.isEmpty();
    }

    /** The number of the one that is recorded next. */
    public int next() {
        return recorded + 1;
    }
}
