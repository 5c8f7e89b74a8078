package uk.ehcqa.access.input;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A body holds a date in a year in which nothing that concerns a case can lie. */
public class ImplausibleYear extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    ImplausibleYear(JsonParser json) {
        super(json, "The year of the date is implausible", LocalDate.class);
    }
}
