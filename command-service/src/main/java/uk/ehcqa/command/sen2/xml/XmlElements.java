package uk.ehcqa.command.sen2.xml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.access.input.SoundText;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.FileRefusal;

/** Steps through the elements of an XML file, and refuses one that is not well formed or means harm. */
final class XmlElements implements Closeable {

    private final ReturnFile file;
    private final InputStream content;
    private final XMLStreamReader2 xml;

    XmlElements(ReturnFile file) {
        this.file = file;
        try {
            this.content = file.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            this.xml = HardenedXml.open(content);
        } catch (XMLStreamException e) {
            closeContent();
            throw Malformed.refused(e, file);
        }
    }

    /** The name of the next element inside the one now open, or null when that ends, or the file. */
    @Nullable
    String next() {
        while (true) {
            var event = step();
            if (event == START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == END_ELEMENT || event == END_DOCUMENT) {
                return null;
            }
        }
    }

    /** The text of the element that has just begun, up to its end; elements inside it are left out. */
    String text() {
        var text = new StringBuilder();
        for (var event = step(); event != END_ELEMENT; event = step()) {
            if ((event == CHARACTERS || event == CDATA) && text.length() < HardenedXml.LONGEST_TEXT) {
                text.append(xml.getText());
            } else if (event == START_ELEMENT) {
                skip();
            }
        }
        return SoundText.visible(text.toString()).strip();
    }

    /** Leaves the element that has just begun, and all in it. */
    void skip() {
        for (var open = 1; open > 0; ) {
            var event = step();
            open += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        }
    }

    /** Where the element that has just begun stands. */
    long line() {
        return xml.getLocationInfo().getStartLocation().getLineNumber();
    }

    private int step() {
        try {
            var event = xml.next();
            if (event == DTD) {
                throw new Refused(FileRefusal.XML_WITH_DOCTYPE, "line", line());
            }
            return event;
        } catch (XMLStreamException e) {
            throw Malformed.refused(e, file);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        } finally {
            closeContent();
        }
    }

    private void closeContent() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
