package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** A linked request turned out to have been recorded in error. */
public record LinkedRequestMarkedRecordedInError(
        CaseId caseId,
        int episode,
        LocalDate receivedOn,
        @Nullable RequestSource requestedBy,
        @Personal String reason) implements NeedsAssessmentEvent {}
