package uk.ehcqa.command.sen2.imports;

import java.io.Closeable;
import uk.ehcqa.command.sen2.files.ReturnFiles;
import uk.ehcqa.command.sen2.reading.Sen2Return;

/** A return that is being imported. When it is closed, nothing that was uploaded is left on this machine. */
record OpenReturn(UploadedReturn upload, ReturnFiles files, Sen2Return content) implements Closeable {

    @Override
    public void close() {
        try (upload;
                files;
                content) {}
    }
}
