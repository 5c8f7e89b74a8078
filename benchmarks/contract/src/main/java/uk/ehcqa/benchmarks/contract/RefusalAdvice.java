package uk.ehcqa.benchmarks.contract;

import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import uk.ehcqa.shared.refusal.Refused;

/** Answers what is refused with a problem, as the product does. */
@RestControllerAdvice
class RefusalAdvice {

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Optional.ofNullable(refused.getMessage()).orElse(""));
    }

    @ExceptionHandler
    ProblemDetail overtaken(OptimisticLockingFailureException lost) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Somebody else was quicker. Try again.");
    }
}
