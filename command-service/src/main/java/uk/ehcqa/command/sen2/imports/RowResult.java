package uk.ehcqa.command.sen2.imports;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.sen2.reading.Row;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.TakenIn;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/** What became of one row. */
record RowResult(
        ReturnModule module,
        long line,
        RowOutcome outcome,
        @Nullable String caseReference,
        @Nullable RefusalDetails refusal) {

    static RowResult of(Row row, TakenIn answer) {
        var module = row.group().module();
        var outcome = answer.added().contains(module) ? RowOutcome.TAKEN : RowOutcome.ALREADY_KNOWN;
        return new RowResult(module, row.line(), outcome, answer.reference().value(), null);
    }

    static RowResult refused(Row row, RefusalDetails refusal) {
        return new RowResult(row.group().module(), row.line(), RowOutcome.REFUSED, reference(refusal), refusal);
    }

    private static @Nullable String reference(RefusalDetails refusal) {
        return refusal.facts().get("reference");
    }
}
