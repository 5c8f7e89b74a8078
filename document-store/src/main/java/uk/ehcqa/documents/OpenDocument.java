package uk.ehcqa.documents;

import java.io.IOException;
import java.io.InputStream;

/**
 * A document that somebody reads.
 *
 * @param content unsealed as it is read; it ends in an {@link IOException} where what is kept was damaged or has gone meanwhile
 */
public record OpenDocument(KeptDocument document, InputStream content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
