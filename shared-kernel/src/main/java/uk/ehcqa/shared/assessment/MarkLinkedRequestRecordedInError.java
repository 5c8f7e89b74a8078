package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Says that a linked request should never have been recorded, and why.
 *
 * @param requestedBy null when a return told of the request without saying who made it
 */
public record MarkLinkedRequestRecordedInError(
        CaseId caseId,
        int episode,
        LocalDate receivedOn,
        @Nullable RequestSource requestedBy,
        String reason) implements CaseCommand {}
