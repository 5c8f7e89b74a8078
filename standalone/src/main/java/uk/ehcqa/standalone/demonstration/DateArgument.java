package uk.ehcqa.standalone.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line. */
final class DateArgument implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new TypeConversionException("'" + text + "' is not a date: write it like 2026-11-22");
        }
    }
}
