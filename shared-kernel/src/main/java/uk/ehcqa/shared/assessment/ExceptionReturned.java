package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * A SEN2 return said that an exception to the 20 weeks applies (item Week20), without saying which.
 *
 * @param asOf the day that the return describes; null when it does not say
 */
public record ExceptionReturned(
        CaseId caseId,
        int episode,
        TimeLimit bearsOn,
        @Nullable LocalDate asOf) implements NeedsAssessmentEvent {

    public ExceptionReturned(CaseId caseId, int episode, TimeLimit bearsOn) {
        this(caseId, episode, bearsOn, null);
    }
}
