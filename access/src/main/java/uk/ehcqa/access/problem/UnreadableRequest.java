package uk.ehcqa.access.problem;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The answer to a request that does not have the form it should have. */
final class UnreadableRequest {

    private static final String NOT_ENCODED =
            "A parameter cannot be read. Encode names and values as UTF-8, and then as a URL wants it.";

    private UnreadableRequest() {}

    static Optional<Problem> problem(Exception failure) {
        return switch (failure) {
            case MissingServletRequestParameterException missing -> bad(InputError.missing(missing.getParameterName()));
            case MissingServletRequestPartException missing -> bad(InputError.missing(missing.getRequestPartName()));
            case MissingRequestHeaderException missing -> bad(InputError.missing(missing.getHeaderName()));
            case MethodArgumentTypeMismatchException other -> bad(InputError.of(other.getName(), other));
            case HttpMessageNotReadableException body -> bad(UnreadableBody.error(body));
            case BindException invalid -> bad(invalid.getAllErrors().stream().map(InputError::of));
            case HandlerMethodValidationException invalid ->
                bad(invalid.getParameterValidationResults().stream().flatMap(UnreadableRequest::errors));
            case MaxUploadSizeExceededException tooLarge -> RefusedCommand.problem(TooLarge.refused(tooLarge));
            case MultipartException broken ->
                bad(InputError.ofWhole("The form cannot be read. Send it again as a whole."));
            case InvalidParameterException broken -> bad(InputError.ofWhole(NOT_ENCODED));
            case RequestRejectedException unsafe -> bad(InputError.ofWhole(NOT_ENCODED));
            default -> Optional.empty();
        };
    }

    private static Stream<Problem.Flaw> errors(ParameterValidationResult result) {
        return result instanceof ParameterErrors body
                ? body.getAllErrors().stream().map(InputError::of)
                : result.getResolvableErrors().stream()
                        .map(error -> InputError.invalid(
                                result.getMethodParameter().getParameterName(), error.getDefaultMessage()));
    }

    private static Optional<Problem> bad(Problem.Flaw error) {
        return bad(Stream.of(error));
    }

    private static Optional<Problem> bad(Stream<Problem.Flaw> found) {
        var errors = found.toArray(Problem.Flaw[]::new);
        var detail = Stream.of(errors).map(Problem.Flaw::message).collect(joining(" "));
        return Optional.of(Problem.of(HttpStatus.BAD_REQUEST, detail, errors));
    }
}
