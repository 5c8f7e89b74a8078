package uk.ehcqa.shared.sen2.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a return says of itself, as it stands there.
 *
 * @param authority item LEA: the number of the local authority
 */
public record ReturnHeader(
        @Nullable String authority,
        @Nullable String year,
        @Nullable String referenceDate) {

    /** The day that the return describes, if it says so in a way that can be read. */
    public Optional<LocalDate> asOf() {
        try {
            return Optional.ofNullable(referenceDate).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
