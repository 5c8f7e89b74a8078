package uk.ehcqa.query.casework;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import uk.ehcqa.access.problem.Problems;

/** Nothing had been recorded of the case at the moment that is asked about. */
public final class CaseNotYetKnown extends ErrorResponseException {

    CaseNotYetKnown() {
        super(HttpStatus.NOT_FOUND, problem(), null);
    }

    private static ProblemDetail problem() {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "Nothing had been recorded of this case by then. It was opened later.");
        problem.setProperty(Problems.FIELD, "asKnownAt");
        return problem;
    }
}
