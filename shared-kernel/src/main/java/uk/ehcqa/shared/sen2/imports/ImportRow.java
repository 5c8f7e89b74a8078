package uk.ehcqa.shared.sen2.imports;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.sen2.ReturnModule;

/**
 * What became of one row of a return. It holds no name and no date of birth: whoever needs them looks into the return.
 *
 * @param person counts the people of the return from 1
 * @param line where the row begins in its file
 * @param caseReference the case it was taken into, or that already held it
 * @param reason the code of why it was refused, or something in it left alone; {@code sentence} says it in words
 * @param item the SEN2 item to look at, if it is one
 */
public record ImportRow(
        long number,
        long person,
        ReturnModule module,
        long line,
        RowOutcome outcome,
        @Nullable String caseReference,
        @Nullable String reason,
        @Nullable String item,
        @Nullable String sentence) {}
