package uk.ehcqa.benchmarks.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.SplittableRandom;

/** What one client does again and again. */
public interface Work extends AutoCloseable {

    /** Makes the work of each client, with whatever connection it keeps. */
    interface Source {
        Work forClient(int client) throws Exception;
    }

    /** Does it once; false when the answer was no, as it is to whoever loses a race. */
    boolean once(SplittableRandom random) throws Exception;

    @Override
    default void close() throws IOException, SQLException {}
}
