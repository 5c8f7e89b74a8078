package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.DelayReason;

/**
 * Records that the final plan was sent.
 *
 * @param delayReason why it was late; needed when the time limit was missed
 */
public record SendFinalPlan(
        CaseId caseId, LocalDate sentOn, @Nullable DelayReason delayReason) implements CaseCommand {}
