package uk.ehcqa.command.sen2.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.sen2.matching.LookAlikes;
import uk.ehcqa.shared.sen2.imports.ReturnHeader;

/**
 * What is known of a return once it has been read to its end.
 *
 * @param asOf the day on which it describes its people, if it says so
 */
record CheckedReturn(LookAlikes lookAlikes, @Nullable LocalDate asOf) {

    static CheckedReturn of(LookAlikes lookAlikes, @Nullable ReturnHeader header) {
        return new CheckedReturn(lookAlikes, header == null ? null : date(header.referenceDate()));
    }

    private static @Nullable LocalDate date(@Nullable String referenceDate) {
        try {
            return referenceDate == null ? null : LocalDate.parse(referenceDate);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
