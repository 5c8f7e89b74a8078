package uk.ehcqa.access.problem;

import java.util.HashMap;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.unit.DataSize;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.FileRefusal;

/** The refusal of a file that the server did not even read to its end. */
public final class TooLarge {

    private TooLarge() {}

    public static Refused refused(Throwable failure) {
        var facts = new HashMap<String, String>();
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (cause instanceof SizeException limit) {
            facts.put("limit", inWords(DataSize.ofBytes(limit.getPermittedSize())));
        }
        if (cause instanceof FileSizeLimitExceededException of && of.getFileName() != null) {
            facts.put("file", of.getFileName().replaceFirst("^.*[/\\\\]", ""));
        }
        return new Refused(FileRefusal.FILE_TOO_LARGE, facts);
    }

    public static String inWords(DataSize size) {
        return size.toMegabytes() % 1024 == 0 ? size.toGigabytes() + " GB" : size.toMegabytes() + " MB";
    }
}
