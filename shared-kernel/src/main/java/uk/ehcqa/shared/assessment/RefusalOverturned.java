package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A refusal was overturned. It and its date stay as they were.
 *
 * @param refusal {@link Step#ASSESSMENT_REFUSED} or {@link Step#NO_PLAN_NOTICE_SENT}
 * @param overturnedOn the day of the order or the agreement; null when a return told of it, which gives none
 */
public record RefusalOverturned(
        CaseId caseId,
        int episode,
        Step refusal,
        OverturnRoute by,
        @Nullable LocalDate overturnedOn) implements NeedsAssessmentEvent {

    public RefusalOverturned(CaseId caseId, int episode, Step refusal, OverturnRoute by) {
        this(caseId, episode, refusal, by, null);
    }
}
