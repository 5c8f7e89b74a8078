package uk.ehcqa.eventstore.rebuild;

import java.util.List;
import java.util.Objects;
import uk.ehcqa.eventstore.projection.MakeAnew;
import uk.ehcqa.eventstore.projection.Projection;
import uk.ehcqa.eventstore.storage.StoredCases;

/** Rebuilds the next few cases of a projection, in the transaction that is running. */
class RebuildStep {

    /** So few that new events wait for them unnoticed. */
    private static final int CASES = 200;

    private final StoredCases stored;
    private final Rebuilds rebuilds;
    private final MakeAnew makeAnew;

    RebuildStep(StoredCases stored, Rebuilds rebuilds, MakeAnew makeAnew) {
        this.stored = stored;
        this.rebuilds = rebuilds;
        this.makeAnew = makeAnew;
    }

    /** Whether there may be more to do. */
    boolean of(Projection projection) {
        var reached = rebuilds.take(projection.name());
        if (reached.isEmpty()) {
            return false;
        }
        var cases = stored.casesAfter(projection.streams(), reached.get(), CASES);
        if (cases.isEmpty()) {
            var lost = forgetWhatHasNoEvents(projection);
            rebuilds.advance(projection.name(), reached.get(), 0, lost);
            rebuilds.finish(projection.name(), null);
            return false;
        }
        rebuilds.advance(projection.name(), cases.getLast(), cases.size(), rebuilt(projection, cases));
        return true;
    }

    /** How many of the cases stood otherwise before. */
    private long rebuilt(Projection projection, List<String> cases) {
        var before = projection.digests(cases);
        makeAnew.of(projection, cases);
        var after = projection.digests(cases);
        return cases.stream()
                .filter(it -> !Objects.equals(before.get(it), after.get(it)))
                .count();
    }

    private long forgetWhatHasNoEvents(Projection projection) {
        var forgotten = 0L;
        for (var page = projection.casesAfter("", CASES);
                !page.isEmpty();
                page = projection.casesAfter(page.getLast(), CASES)) {
            var known = stored.stored(page);
            var lost = page.stream().filter(it -> !known.contains(it)).toList();
            projection.forget(lost);
            forgotten += lost.size();
        }
        return forgotten;
    }
}
