package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** A refusal turned out not to have been overturned: it stands again. */
public record OverturningMarkedRecordedInError(
        CaseId caseId, int episode, Step refusal, @Personal String reason) implements NeedsAssessmentEvent {}
