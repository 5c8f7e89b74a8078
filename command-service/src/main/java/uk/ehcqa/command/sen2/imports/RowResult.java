package uk.ehcqa.command.sen2.imports;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.sen2.reading.Row;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Told;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.TakenIn;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/**
 * What became of one row.
 *
 * @param why it was refused, or something of it left alone; null where neither is so
 */
record RowResult(
        ReturnModule module,
        long line,
        RowOutcome outcome,
        @Nullable String caseReference,
        @Nullable Told why) {

    static RowResult of(Row row, TakenIn answer) {
        var module = row.group().module();
        return new RowResult(
                module,
                row.line(),
                outcome(module, answer),
                answer.reference().value(),
                answer.leftAlone().get(module));
    }

    private static RowOutcome outcome(ReturnModule module, TakenIn answer) {
        if (answer.leftAlone().containsKey(module)) {
            return RowOutcome.LEFT_ALONE;
        }
        return answer.added().contains(module) ? RowOutcome.TAKEN : RowOutcome.ALREADY_KNOWN;
    }

    static RowResult refused(Row row, RefusalDetails refusal) {
        return new RowResult(row.group().module(), row.line(), RowOutcome.REFUSED, reference(refusal), refusal);
    }

    private static @Nullable String reference(RefusalDetails refusal) {
        return refusal.facts().get("reference");
    }
}
