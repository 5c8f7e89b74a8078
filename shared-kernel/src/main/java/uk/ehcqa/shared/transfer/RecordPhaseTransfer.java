package uk.ehcqa.shared.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.TransferKind;

/**
 * Records that a transfer is expected of the child or young person whose plan is in force.
 *
 * @param year of a kind that goes by it
 * @param day of a kind that goes by it
 */
public record RecordPhaseTransfer(
        CaseId caseId,
        TransferKind kind,
        @Nullable Integer year,
        @Nullable LocalDate day) implements CaseCommand {}
