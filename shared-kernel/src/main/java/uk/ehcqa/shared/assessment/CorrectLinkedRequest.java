package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Puts the day right on which a linked request was received, and says why.
 *
 * @param receivedOn the day that is recorded for it
 * @param requestedBy null when a return told of the request without saying who made it
 */
public record CorrectLinkedRequest(
        CaseId caseId,
        int episode,
        LocalDate receivedOn,
        @Nullable RequestSource requestedBy,
        LocalDate date,
        String reason)
        implements CaseCommand {}
