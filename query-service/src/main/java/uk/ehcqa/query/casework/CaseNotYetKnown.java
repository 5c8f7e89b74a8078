package uk.ehcqa.query.casework;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import uk.ehcqa.access.problem.Problems;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.words.Dates;

/** Nothing had been recorded of the case at the moment that is asked about. */
public final class CaseNotYetKnown extends ErrorResponseException {

    CaseNotYetKnown() {
        this("asKnownAt", "Nothing had been recorded of this case by then. It was opened later.");
    }

    private CaseNotYetKnown(String field, String detail) {
        super(HttpStatus.NOT_FOUND, problem(field, detail), null);
    }

    static CaseNotYetKnown on(KnownFor day) {
        return new CaseNotYetKnown(
                "on", "Nothing had happened in this case by the end of %s.".formatted(Dates.full(day.day())));
    }

    private static ProblemDetail problem(String field, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail);
        problem.setProperty(Problems.FIELD, field);
        return problem;
    }
}
