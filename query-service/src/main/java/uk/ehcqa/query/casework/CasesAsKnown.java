package uk.ehcqa.query.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownAt;

/** Each case as it was known at a moment: folded from the events that had been recorded by then. */
@Component
public class CasesAsKnown {

    private final CaseFiles cases;
    private final CaseHistory history;

    CasesAsKnown(CaseFiles cases, CaseHistory history) {
        this.cases = cases;
        this.history = history;
    }

    /**
     * The case that the address of a page names. Of somebody who was erased since, personal details are not told of the past
     * either.
     *
     * @param asAt what had been recorded until when, and had happened by which day
     */
    public CaseAtVersion get(String reference, AsAt asAt) {
        var known = get(reference, asAt.asKnownAt());
        var on = asAt.on();
        return on == null
                ? known
                : known.file()
                        .upTo(on.day())
                        .map(file -> new CaseAtVersion(file, known.version(), known.recordedAt()))
                        .orElseThrow(() -> CaseNotYetKnown.on(on));
    }

    /** With everything that was recorded by then, whenever it happened. */
    public CaseAtVersion get(String reference, @Nullable KnownAt knownAt) {
        var present = cases.get(reference);
        return knownAt == null
                ? present
                : history.foldedUntil(present.file().caseId(), knownAt.instant())
                        .orElseThrow(CaseNotYetKnown::new);
    }
}
