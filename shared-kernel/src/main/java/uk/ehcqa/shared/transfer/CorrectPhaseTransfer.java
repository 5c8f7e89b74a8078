package uk.ehcqa.shared.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.TransferKind;

/**
 * Puts an expected transfer right, and says why.
 *
 * @param year of a kind that goes by it
 * @param day of a kind that goes by it
 */
public record CorrectPhaseTransfer(
        CaseId caseId,
        int plan,
        int transfer,
        TransferKind kind,
        @Nullable Integer year,
        @Nullable LocalDate day,
        String reason)
        implements CaseCommand {}
