package uk.ehcqa.standalone.demonstration.sen2;

import java.io.Closeable;
import java.io.IOException;

/** Writes a return one person at a time, so that its size does not matter. */
public interface ReturnWriter extends Closeable {

    void write(Person person) throws IOException;
}
