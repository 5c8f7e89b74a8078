package uk.ehcqa.access.problem;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;

/** Tells refusals from bad input, bad input from faults, and lets nothing of a fault out but a number to report it by. */
public final class Problems {

    /** Under this name the body of an {@link ErrorResponse} may say which part of the request must change. */
    public static final String FIELD = "field";

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static Problem of(Exception failure) {
        return UnreadableRequest.problem(failure)
                .or(() -> RefusedCommand.problem(failure))
                .or(() -> answer(failure))
                .orElseGet(() -> fault(failure));
    }

    /** What Spring, or a controller, has already settled: for instance that the method is not supported. */
    private static Optional<Problem> answer(Exception failure) {
        return failure instanceof ErrorResponse answer ? Optional.of(answered(answer)) : Optional.empty();
    }

    private static Problem answered(ErrorResponse answer) {
        var status = HttpStatus.valueOf(answer.getStatusCode().value());
        var detail = Objects.requireNonNullElse(answer.getBody().getDetail(), status.getReasonPhrase());
        var known = Objects.requireNonNullElse(answer.getBody().getProperties(), Map.of());
        return known.get(FIELD) instanceof String field
                ? Problem.of(status, detail, new Problem.Flaw(field, "UNKNOWN", detail))
                : Problem.of(status, detail);
    }

    private static Problem fault(Exception failure) {
        var reference = UUID.randomUUID().toString();
        log.error("Fault {}", reference, failure);
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong here, and it is not your doing. Try again later. If it goes on, report it with the"
                        + " number " + reference + ".");
    }
}
