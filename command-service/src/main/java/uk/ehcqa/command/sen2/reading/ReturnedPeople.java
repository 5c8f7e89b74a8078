package uk.ehcqa.command.sen2.reading;

import java.io.Closeable;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.sen2.imports.ReturnHeader;

/** The people of a return, one at a time, so that a return of any size takes little memory. */
public interface ReturnedPeople extends Iterator<ReturnedPerson>, Closeable {

    /** What the return says of itself; complete when all people have been read. */
    @Nullable
    ReturnHeader header();

    /** Elements or headings that mean nothing here, and how often they came; complete when all people have been read. */
    Map<String, Long> ignored();

    @Override
    void close();
}
