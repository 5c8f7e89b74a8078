package uk.ehcqa.query.form;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * The errors of a form as the lines of its summary: one for each field, in the order in which the form declares them.
 */
record ErrorSummary(BindingResult errors, MessageSource messages) {

    List<ErrorLine> lines() {
        Map<String, FieldError> firstOfField = new LinkedHashMap<>();
        errors.getFieldErrors().forEach(error -> firstOfField.putIfAbsent(error.getField(), error));
        List<String> asked = asked();
        return Stream.concat(
                        errors.getGlobalErrors().stream()
                                .map(error -> new ErrorLine(null, messages.getMessage(error, Locale.UK))),
                        firstOfField.values().stream()
                                .sorted(Comparator.comparingInt(error -> asked.indexOf(outermost(error))))
                                .map(error -> new ErrorLine(anchor(error), messages.getMessage(error, Locale.UK))))
                .toList();
    }

    private List<String> asked() {
        Object form = errors.getTarget();
        return form == null
                ? List.of()
                : Arrays.stream(form.getClass().getDeclaredFields())
                        .map(Field::getName)
                        .toList();
    }

    private String anchor(FieldError error) {
        return errors.getFieldValue(error.getField()) instanceof DateInput date
                ? error.getField() + "." + firstWrongBox(date)
                : error.getField();
    }

    private static String firstWrongBox(DateInput date) {
        return Arrays.stream(DatePart.values())
                .filter(date::isWrongIn)
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static String outermost(FieldError error) {
        return error.getField().split("[.\\[]", 2)[0];
    }
}
