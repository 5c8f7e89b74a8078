package uk.ehcqa.access.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import uk.ehcqa.shared.calendar.PlausibleYears;
import uk.ehcqa.shared.casework.CaseReference;

/** Words for one part of a request that must change. They never repeat what was sent: it may be about a child. */
final class InputError {

    private InputError() {}

    static Problem.Flaw missing(@Nullable String field) {
        return new Problem.Flaw(field, "MISSING", field + " is missing. Send it.");
    }

    static Problem.Flaw unreadable(@Nullable String field, @Nullable Class<?> type) {
        return new Problem.Flaw(field, "UNREADABLE", field + " cannot be read. " + expected(type));
    }

    static Problem.Flaw unknown(String field) {
        return new Problem.Flaw(field, "UNKNOWN", "There is no field " + field + ". Check its name, or leave it out.");
    }

    static Problem.Flaw implausible(String date) {
        return invalid(date, "must be in a year from " + PlausibleYears.FIRST + " to " + PlausibleYears.LAST);
    }

    static Problem.Flaw ofWhole(String message) {
        return new Problem.Flaw(null, "UNREADABLE", message);
    }

    static Problem.Flaw of(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return invalid(null, error.getDefaultMessage());
        }
        return field.contains(TypeMismatchException.class)
                ? of(field.getField(), field.unwrap(TypeMismatchException.class))
                : invalid(field.getField(), field.getDefaultMessage());
    }

    static Problem.Flaw of(String field, TypeMismatchException mismatch) {
        return mismatch.getValue() instanceof String[]
                ? repeated(field)
                : unreadable(field, mismatch.getRequiredType());
    }

    static Problem.Flaw repeated(String field) {
        return new Problem.Flaw(field, "REPEATED", field + " is there more than once. Send it once.");
    }

    /** @param words a sentence of our own, or what the validator says of the field by default, as in "must not be null" */
    static Problem.Flaw invalid(@Nullable String field, @Nullable String words) {
        var ours = words != null && Character.isUpperCase(words.codePointAt(0));
        return new Problem.Flaw(field, "INVALID", ours || field == null ? words + "" : field + " " + words + ".");
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == LocalDate.class) {
            return "Write a date as year-month-day, such as 2026-01-06.";
        }
        if (type == CaseReference.class) {
            return "Write a case reference, such as 2026-0413.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Write true or false.";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "Write a whole number.";
        }
        if (type == String.class) {
            return "Write text, without control characters.";
        }
        if (type == UUID.class) {
            return "Write an id as this API gives it.";
        }
        if (type != null && type.isEnum()) {
            return "Write one of " + String.join(", ", names(type)) + ".";
        }
        var written = type == null ? null : type.getAnnotation(WrittenAs.class);
        return written == null ? "See the description of this API for what is expected." : written.value();
    }

    private static String[] names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toArray(String[]::new);
    }
}
