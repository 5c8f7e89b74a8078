package uk.ehcqa.access.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * An answer of the API that says what is wrong and what to do (RFC 9457).
 *
 * @param version the present version of the case or service, when the request was about an earlier one
 * @param errors the parts of the request that must change, when it is known which
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String title, int status, String detail, @Nullable Long version, List<Flaw> errors) {

    /**
     * One part of the request that must change.
     *
     * @param field null when it is the request as a whole
     * @param code names the kind of error to a program
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Flaw(@Nullable String field, String code, String message) {}

    public static Problem of(HttpStatus status, String detail, Flaw... errors) {
        return new Problem(status.getReasonPhrase(), status.value(), detail, null, List.of(errors));
    }

    Problem atVersion(@Nullable Long presentVersion) {
        return new Problem(title, status, detail, presentVersion, errors);
    }
}
