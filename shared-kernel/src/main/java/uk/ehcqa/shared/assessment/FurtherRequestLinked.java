package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;

/** Another request came while this assessment was open. It is answered by this one and starts no clock of its own. */
public record FurtherRequestLinked(
        CaseId caseId,
        int episode,
        LocalDate receivedOn,
        @Nullable RequestSource requestedBy) implements NeedsAssessmentEvent {}
