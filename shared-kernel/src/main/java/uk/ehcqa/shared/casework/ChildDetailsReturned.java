package uk.ehcqa.shared.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A SEN2 return gave personal details that no earlier return had given.
 *
 * @param returned the details as the return gives them
 * @param child the details now held: whatever changed between two returns is taken over, and nothing else
 * @param asOf the day on which the return describes them so, if it says so
 */
public record ChildDetailsReturned(
        CaseId caseId,
        @Personal Child returned,
        @Personal Child child,
        @Nullable LocalDate asOf) implements CaseFileEvent {}
