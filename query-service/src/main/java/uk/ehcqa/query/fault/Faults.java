package uk.ehcqa.query.fault;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import uk.ehcqa.access.problem.Problems;
import uk.ehcqa.access.problem.TooLarge;
import uk.ehcqa.access.refusal.RefusalSentences;

/**
 * What an error page may say: for a fault of ours a reference that is in the log too, for a wrong address which part of
 * it is wrong. The log names the path without its query, which may hold a child's name.
 */
@Component
class Faults extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
        @Nullable Throwable error = getError(request);
        if (attributes.get("status") instanceof Integer status && status >= 500) {
            attributes.put("reference", logged(request, error));
        }
        @Nullable String field = fieldAtFault(error);
        if (error != null && Integer.valueOf(413).equals(attributes.get("status"))) {
            attributes.put(
                    "refusal", RefusalSentences.of(TooLarge.refused(error).details()));
        }
        if (field != null) {
            attributes.put("field", field);
        }
        return attributes;
    }

    private static String logged(WebRequest request, @Nullable Throwable error) {
        String reference = String.format("%08d", ThreadLocalRandom.current().nextInt(100_000_000));
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI, RequestAttributes.SCOPE_REQUEST);
        LOG.error("Fault {} at {}", reference, path, error);
        return reference;
    }

    private static @Nullable String fieldAtFault(@Nullable Throwable error) {
        return switch (error) {
            case MethodArgumentTypeMismatchException mismatch -> mismatch.getName();
            case MissingServletRequestParameterException missing -> missing.getParameterName();
            case BindException form -> firstOf(form);
            case HandlerMethodValidationException invalid -> firstOf(invalid);
            case ErrorResponseException told -> named(told);
            case null -> null;
            default -> null;
        };
    }

    private static @Nullable String named(ErrorResponseException told) {
        var properties = told.getBody().getProperties();
        return properties != null && properties.get(Problems.FIELD) instanceof String field ? field : null;
    }

    private static @Nullable String firstOf(BindException form) {
        return form.getFieldErrors().stream()
                .map(FieldError::getField)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String firstOf(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults()
                .getFirst()
                .getMethodParameter()
                .getParameterName();
    }
}
