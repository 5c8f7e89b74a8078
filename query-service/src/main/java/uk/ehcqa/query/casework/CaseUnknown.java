package uk.ehcqa.query.casework;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.access.problem.Problems;

/** There is no case of that reference, or none that may be seen: the answer is the same. */
public final class CaseUnknown extends ResponseStatusException {

    public CaseUnknown() {
        super(HttpStatus.NOT_FOUND, "There is no case of this reference. Check it: a reference looks like 2026-0413.");
        getBody().setProperty(Problems.FIELD, "reference");
    }
}
