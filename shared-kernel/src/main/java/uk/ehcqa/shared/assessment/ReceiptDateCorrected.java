package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The day on which the request was received had been recorded wrongly: every time limit that runs from it moves with it. */
public record ReceiptDateCorrected(
        CaseId caseId,
        int episode,
        LocalDate wrongDate,
        LocalDate receivedOn,
        String reason,
        LocalDate decisionDueOn,
        LocalDate noPlanNoticeDueOn,
        LocalDate finalPlanDueOn)
        implements NeedsAssessmentEvent {}
