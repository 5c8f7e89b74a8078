package uk.ehcqa.documents.scan;

import java.io.IOException;
import java.io.InputStream;

/** A look at each document before it is kept. A program may bring one of its own as a bean. */
public interface VirusScan {

    /** Looks at nothing. */
    VirusScan NONE = content -> false;

    /**
     * Whether this would do harm to whoever opens it.
     *
     * @throws IOException if it could not be looked at; then it is not kept
     */
    boolean findsHarm(InputStream content) throws IOException;
}
