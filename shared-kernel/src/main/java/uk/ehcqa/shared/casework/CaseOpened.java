package uk.ehcqa.shared.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The authority began a file for a child or young person.
 *
 * @param returnedAsOf the day on which a return described them so, when it was a return and said so
 */
public record CaseOpened(
        CaseId caseId,
        CaseReference reference,
        @Personal Child child,
        @Nullable LocalDate returnedAsOf) implements CaseFileEvent {

    public CaseOpened(CaseId caseId, CaseReference reference, Child child) {
        this(caseId, reference, child, null);
    }
}
