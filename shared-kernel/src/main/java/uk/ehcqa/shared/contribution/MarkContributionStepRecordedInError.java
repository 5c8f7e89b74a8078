package uk.ehcqa.shared.contribution;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that what was recorded last of this kind never was so, and why. */
public record MarkContributionStepRecordedInError(CaseId caseId, int contribution, ContributionStep step, String reason)
        implements CaseCommand {}
