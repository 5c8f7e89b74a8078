package uk.ehcqa.eventstore.rebuild;

import java.util.Optional;
import uk.ehcqa.eventstore.projection.Projection;
import uk.ehcqa.eventstore.storage.StoredCases;

/** Has projections rebuilt, and tells how far that is. Pages go on showing each case as it was until it is done. */
public class Rebuilding {

    private final Rebuilds rebuilds;
    private final StoredCases stored;
    private final Rebuilder rebuilder;

    Rebuilding(Rebuilds rebuilds, StoredCases stored, Rebuilder rebuilder) {
        this.rebuilds = rebuilds;
        this.stored = stored;
        this.rebuilder = rebuilder;
    }

    /** Whether it was begun: a projection is rebuilt once at a time. */
    public boolean begin(Projection projection, String by) {
        var begun = rebuilds.begin(projection.name(), by, stored.countCases(projection.streams()));
        rebuilder.goOnWith(projection);
        return begun;
    }

    public Optional<Rebuild> latest(Projection projection) {
        return rebuilds.latest(projection.name());
    }
}
