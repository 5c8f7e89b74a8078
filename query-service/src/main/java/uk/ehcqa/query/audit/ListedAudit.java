package uk.ehcqa.query.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An audit with what names its case; nothing of that where the case is not known here yet. */
record ListedAudit(
        KeptAudit audit,
        @Nullable String reference,
        @Nullable String forename,
        @Nullable String surname) {

    /** "2026-0413, Rowan Example". */
    String plan() {
        return Optional.ofNullable(reference)
                .map(known -> "%s, %s %s".formatted(known, forename, surname))
                .orElse("A case that is not shown here yet");
    }
}
