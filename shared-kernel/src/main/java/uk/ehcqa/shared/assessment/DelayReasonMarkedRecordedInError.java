package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The reason for a delay turned out to have been recorded in error. */
public record DelayReasonMarkedRecordedInError(
        CaseId caseId,
        int episode,
        TimeLimit limit,
        @Personal String reason) implements NeedsAssessmentEvent {}
