package uk.ehcqa.command.sen2.files;

import java.io.IOException;
import java.io.InputStream;

/** A file of a return, which can be read as often as it takes. */
public interface ReturnFile {

    /** The name its owner gave it: shown, and never used as a path. */
    String name();

    InputStream open() throws IOException;
}
