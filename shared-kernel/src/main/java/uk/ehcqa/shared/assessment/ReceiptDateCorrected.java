package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** The day on which the request was received had been recorded wrongly: every time limit that runs from it moves with it. */
public record ReceiptDateCorrected(
        CaseId caseId,
        int episode,
        LocalDate wrongDate,
        LocalDate receivedOn,
        @Personal String reason,
        LocalDate decisionDueOn,
        LocalDate noPlanNoticeDueOn,
        LocalDate finalPlanDueOn)
        implements NeedsAssessmentEvent {

    /** Settles the three dates afresh, as {@link RequestReceived#on} would have. */
    public static ReceiptDateCorrected to(
            LocalDate receivedOn, CaseId caseId, int episode, LocalDate wrongDate, String reason) {
        var right = RequestReceived.on(caseId, episode, receivedOn, null);
        return new ReceiptDateCorrected(
                caseId,
                episode,
                wrongDate,
                receivedOn,
                reason,
                right.decisionDueOn(),
                right.noPlanNoticeDueOn(),
                right.finalPlanDueOn());
    }
}
