package uk.ehcqa.command.sen2.reading;

import java.io.Closeable;

/** A return that can be read from its beginning as often as it takes. */
public interface Sen2Return extends Closeable {

    /** Begins to read. Refuses a return that cannot be read at all, here or on the way. */
    ReturnedPeople people();

    @Override
    void close();
}
