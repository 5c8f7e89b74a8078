package uk.ehcqa.shared.appeal;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that a step of mediation or of an appeal should never have been recorded, and why. */
public record MarkAppealStepRecordedInError(CaseId caseId, Notice notice, AppealStep step, String reason)
        implements CaseCommand {}
