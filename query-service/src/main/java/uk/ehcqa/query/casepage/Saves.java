package uk.ehcqa.query.casepage;

import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.Arrivals;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.freshness.ReadModels;
import uk.ehcqa.shared.casework.CaseId;

/** Waits for a moment until what somebody has just saved can be seen. What was never saved it does not promise. */
@Component
public class Saves {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final CaseFiles cases;
    private final Arrivals arrivals;
    private final EventStore events;
    private final ReadModels models;

    Saves(CaseFiles cases, Arrivals arrivals, EventStore events, ReadModels models) {
        this.cases = cases;
        this.arrivals = arrivals;
        this.events = events;
        this.models = models;
    }

    /** How it fares; empty where there is no such case, or the case has never come so far. */
    public Optional<Saving> await(Seen wanted, int asked) {
        var found = cases.find(wanted.reference());
        if (found.isPresent() && !isStored(found.get().file().caseId(), wanted.version())) {
            return Optional.empty();
        }
        var arrived = arrivals.await(() -> cases.hold(wanted.reference(), wanted.version()), PATIENCE);
        return arrived || found.isPresent() || !models.areUpToDate()
                ? Optional.of(new Saving(wanted, arrived, asked))
                : Optional.empty();
    }

    /** Of a case that the pages do not know yet, the id is not known either: it may be on its way while they are behind. */
    private boolean isStored(CaseId caseId, long version) {
        return events.lastSequenceNumberFor(caseId.toString())
                .filter(last -> version <= last)
                .isPresent();
    }
}
