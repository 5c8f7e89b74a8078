package uk.ehcqa.command.sen2.xml;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.XML_BEYOND_LIMITS;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.XML_MALFORMED;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.XML_NOT_AS_ENCODED;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.files.Utf8;
import uk.ehcqa.shared.refusal.Refused;

/** Says where XML goes wrong, and never what stands there. */
final class Malformed {

    private Malformed() {}

    static RuntimeException refused(XMLStreamException cause, ReturnFile file) {
        if (cause.getNestedException() instanceof CharConversionException) {
            return new Refused(XML_NOT_AS_ENCODED, faultyLine(file));
        }
        if (cause.getNestedException() instanceof IOException fault) {
            return new UncheckedIOException(fault);
        }
        return new Refused(isLimit(cause) ? XML_BEYOND_LIMITS : XML_MALFORMED, place(cause));
    }

    /** The parser tells its own limits from other faults by their words alone. */
    private static boolean isLimit(XMLStreamException cause) {
        return String.valueOf(cause.getMessage()).contains("limit (");
    }

    private static Map<String, String> place(XMLStreamException cause) {
        var place = cause.getLocation();
        return place == null
                ? Map.of()
                : Map.of(
                        "line", Integer.toString(place.getLineNumber()),
                        "column", Integer.toString(place.getColumnNumber()));
    }

    /** The parser decodes ahead and cannot say; nearly always it is a file that calls itself UTF-8 and is not. */
    private static Map<String, String> faultyLine(ReturnFile file) {
        var line = Utf8.faultyLine(file);
        return line.isPresent() ? Map.of("line", Long.toString(line.getAsLong())) : Map.of();
    }
}
