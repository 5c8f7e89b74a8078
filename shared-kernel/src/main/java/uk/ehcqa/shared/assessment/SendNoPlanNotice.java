package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.DelayReason;

/**
 * Records that the family was told that no plan would be made.
 *
 * @param delayReason why it was late; needed when the time limit was missed
 */
public record SendNoPlanNotice(
        CaseId caseId, LocalDate sentOn, @Nullable DelayReason delayReason) implements CaseCommand {}
