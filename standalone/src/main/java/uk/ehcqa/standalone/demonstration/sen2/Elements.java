package uk.ehcqa.standalone.demonstration.sen2;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML elements as they come, one to a line. */
final class Elements implements Closeable {

    private interface Call {
        void run() throws XMLStreamException;
    }

    /** What stands inside an element. */
    interface Content {
        void write() throws IOException;
    }

    private final OutputStream out;
    private final XMLStreamWriter xml;

    Elements(OutputStream out) throws IOException {
        this.out = out;
        try {
            // The JDK's own, whatever else is on the class path: the same seed must give the same bytes.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException cause) {
            throw new IOException(cause);
        }
    }

    void comment(String text) throws IOException {
        attempt(() -> {
            xml.writeComment(text);
            xml.writeCharacters("\n");
        });
    }

    void open(String name) throws IOException {
        attempt(() -> {
            xml.writeStartElement(name);
            xml.writeCharacters("\n");
        });
    }

    void end() throws IOException {
        attempt(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    void element(String name, Content content) throws IOException {
        open(name);
        content.write();
        end();
    }

    /** An item with a value; one without is left out. */
    void item(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            attempt(() -> {
                xml.writeStartElement(name);
                xml.writeCharacters(value.toString());
                xml.writeEndElement();
                xml.writeCharacters("\n");
            });
        }
    }

    void flag(String name, boolean value) throws IOException {
        item(name, value ? "1" : "0");
    }

    @Override
    public void close() throws IOException {
        try (out) {
            attempt(() -> {
                xml.writeEndDocument();
                xml.close();
            });
        }
    }

    private static void attempt(Call call) throws IOException {
        try {
            call.run();
        } catch (XMLStreamException cause) {
            throw new IOException(cause);
        }
    }
}
