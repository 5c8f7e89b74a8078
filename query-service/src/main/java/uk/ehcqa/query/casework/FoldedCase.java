package uk.ehcqa.query.casework;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseOpened;

/** A case as it grows event by event, from the first. */
final class FoldedCase {

    private @Nullable CaseAtVersion reached;

    void after(CaseEvent event, Instant recordedAt) {
        reached = reached == null
                ? CaseAtVersion.openedBy((CaseOpened) event, recordedAt)
                : reached.after(event, recordedAt);
    }

    Optional<CaseAtVersion> reached() {
        return Optional.ofNullable(reached);
    }
}
