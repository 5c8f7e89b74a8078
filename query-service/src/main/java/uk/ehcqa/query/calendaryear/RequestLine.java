package uk.ehcqa.query.calendaryear;

import java.util.List;
import uk.ehcqa.query.counted.CountedCases;

/**
 * One calendar year of the table of requests.
 *
 * @param bySource in the order of the kinds of bodies that may ask
 * @param notOnRecord of whom it is not on record who asked
 */
record RequestLine(
        String name,
        CountedCases all,
        List<CountedCases> bySource,
        CountedCases notOnRecord,
        CountedCases withdrawn,
        CountedCases movedAway,
        CountedCases died) {}
