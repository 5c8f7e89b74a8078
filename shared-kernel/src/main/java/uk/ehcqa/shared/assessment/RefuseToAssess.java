package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.DelayReason;

/**
 * Records that the family was told that the authority would not assess.
 *
 * @param delayReason why it was late; needed when the time limit was missed
 */
public record RefuseToAssess(
        CaseId caseId, LocalDate notifiedOn, @Nullable DelayReason delayReason) implements CaseCommand {}
