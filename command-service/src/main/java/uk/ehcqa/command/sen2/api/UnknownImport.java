package uk.ehcqa.command.sen2.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.access.problem.Problems;

/** Answers that there is no such import. */
class UnknownImport extends ResponseStatusException {

    UnknownImport() {
        super(HttpStatus.NOT_FOUND, "There is no import with this id. Look for it in the list of imports.");
        getBody().setProperty(Problems.FIELD, "importId");
    }
}
