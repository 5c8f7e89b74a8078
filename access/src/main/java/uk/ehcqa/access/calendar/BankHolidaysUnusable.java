package uk.ehcqa.access.calendar;

import java.nio.file.Path;

/** The file with the authority's bank holidays cannot be used, so the product does not start. The message says why. */
public final class BankHolidaysUnusable extends RuntimeException {

    BankHolidaysUnusable(Path file, String why) {
        super("The file of bank holidays, " + file.toAbsolutePath() + ", cannot be used. " + why);
    }
}
