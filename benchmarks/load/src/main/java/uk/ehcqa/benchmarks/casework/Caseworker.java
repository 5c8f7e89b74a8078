package uk.ehcqa.benchmarks.casework;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.OptionalLong;

/** One who works on cases, whichever way they are reached. */
interface Caseworker extends Closeable {

    /** Opens a case for the child of that number, who is invented, and tells how it is named. */
    String open(long child, LocalDate receivedOn) throws Exception;

    void agree(String caseName, LocalDate date) throws Exception;

    /** The version that this brought about; none where the date is that day already, or somebody else was quicker. */
    OptionalLong correct(String caseName, LocalDate date) throws Exception;
}
