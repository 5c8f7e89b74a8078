package uk.ehcqa.access.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import uk.ehcqa.access.input.ImplausibleYear;

/** Finds out which field of a JSON body could not be read, and what it should have been. */
final class UnreadableBody {

    /** The only place where Jackson tells which field it is. */
    private static final Pattern REPEATED = Pattern.compile("^Duplicate Object property \"(.*)\"");

    private UnreadableBody() {}

    static Problem.Flaw error(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof InputCoercionException number) {
            return InputError.unreadable(path(number), number.getTargetType());
        }
        if (failure.getCause() instanceof StreamReadException syntax) {
            var repeated = REPEATED.matcher(syntax.getOriginalMessage());
            if (repeated.find()) {
                return InputError.repeated(repeated.group(1));
            }
            var place = syntax.getLocation();
            return InputError.ofWhole("The body is not well-formed JSON. Look at line %d, column %d."
                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
        if (failure.getCause() instanceof UnrecognizedPropertyException unknown) {
            return InputError.unknown(path(unknown));
        }
        if (failure.getCause() instanceof ImplausibleYear date) {
            return InputError.implausible(path(date));
        }
        if (failure.getCause() instanceof JacksonException value
                && !value.getPath().isEmpty()) {
            return InputError.unreadable(path(value), type(value));
        }
        return InputError.ofWhole("The body is missing or is not what is expected. Send JSON.");
    }

    private static @Nullable Class<?> type(JacksonException value) {
        return switch (value) {
            case MismatchedInputException mismatch -> mismatch.getTargetType();
            case ValueInstantiationException refused -> refused.getType().getRawClass();
            default -> null;
        };
    }

    /** As a program would write it, for instance {@code child.birthDate} or {@code bearsOn[1]}. */
    private static String path(JacksonException value) {
        var path = new StringBuilder();
        for (var step : value.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
