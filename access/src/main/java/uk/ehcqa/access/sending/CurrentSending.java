package uk.ehcqa.access.sending;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.access.problem.Problems;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Sending;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.service.ServiceId;

/**
 * What the present request says of its sending: a program in the headers {@code Idempotency-Key} and {@code If-Match}, a form
 * in fields of its own.
 */
public final class CurrentSending {

    /** The hidden fields of forms. */
    public static final String KEY_FIELD = "idempotencyKey";

    public static final String VERSION_FIELD = "expectedVersion";

    private static final String KEY_HEADER = "Idempotency-Key";
    private static final String IN_A_HEADER = "Write If-Match as the version that you have read, such as \"4\".";
    private static final String IN_A_FORM = "Open the form again: it says which version it was drawn from.";
    private static final String ANY = "*";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    private static final Pattern VERSION = Pattern.compile("\"?(\\d{1,18})\"?");

    private CurrentSending() {}

    public static Sending get() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Sending.PLAIN;
    }

    /** The id for a case that is opened with the present request. */
    public static CaseId idForNewCase() {
        return get().idForNewCase(CurrentIdentity.get().map(Identity::user).orElse(""));
    }

    /** The id for a service that is registered with the present request. */
    public static ServiceId idForNewService() {
        return new ServiceId(idForNewCase().value());
    }

    /** The version of the case that the present form was drawn from, which every form about a case says. */
    public static long versionOfForm() {
        return Optional.ofNullable(get().expectedVersion()).orElseThrow(() -> unreadable(VERSION_FIELD, IN_A_FORM));
    }

    private static Sending of(HttpServletRequest request) {
        return new Sending(
                first(request.getHeader(KEY_HEADER), request.getParameter(KEY_FIELD))
                        .map(CurrentSending::key)
                        .orElse(null),
                version(request).orElse(null));
    }

    private static Optional<String> first(@Nullable String header, @Nullable String field) {
        return Stream.of(header, field)
                .flatMap(Stream::ofNullable)
                .map(String::strip)
                .findFirst();
    }

    private static String key(String given) {
        if (!KEY.matcher(given).matches()) {
            throw unreadable(
                    KEY_HEADER, "Write " + KEY_HEADER + " as 1 to 100 letters, digits and signs without spaces.");
        }
        return given;
    }

    private static Optional<Long> version(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        var fields = request.getParameterValues(VERSION_FIELD);
        if (header != null) {
            return ANY.equals(header.strip())
                    ? Optional.empty()
                    : Optional.of(version(header.strip(), HttpHeaders.IF_MATCH, IN_A_HEADER));
        }
        return fields == null
                ? Optional.empty()
                : Optional.of(version(String.join(" ", fields), VERSION_FIELD, IN_A_FORM));
    }

    private static long version(String given, String where, String whatToDo) {
        var version = VERSION.matcher(given);
        if (!version.matches()) {
            throw unreadable(where, whatToDo);
        }
        return Long.parseLong(version.group(1));
    }

    private static ErrorResponseException unreadable(String header, String whatToDo) {
        var refused = new ErrorResponseException(HttpStatus.BAD_REQUEST);
        refused.setDetail(whatToDo);
        refused.getBody().setProperty(Problems.FIELD, header);
        return refused;
    }
}
