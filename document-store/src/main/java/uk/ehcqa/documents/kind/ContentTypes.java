package uk.ehcqa.documents.kind;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_UNPACKS_TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.ehcqa.shared.refusal.Refused;

/**
 * The list in a package of what its parts are (ECMA-376, part 2, 7.3), in small letters.
 *
 * @param all of every part
 * @param byPart of those parts that are listed by name, without the slash they begin with
 */
record ContentTypes(Set<String> all, Map<String, String> byPart) {

    private static final String WORD_DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final int MOST_BYTES = 1024 * 1024;
    private static final XMLInputFactory XML = hardened();

    static ContentTypes read(InputStream part) throws IOException {
        var list = part.readNBytes(MOST_BYTES + 1);
        Refused.when(list.length > MOST_BYTES, DOCUMENT_UNPACKS_TOO_LARGE);
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(list));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException malformed) {
            throw new IOException("The list of parts is no sound XML", malformed);
        }
    }

    private static ContentTypes read(XMLStreamReader reader) throws XMLStreamException {
        var types = new ContentTypes(new HashSet<>(), new HashMap<>());
        while (reader.hasNext()) {
            if (reader.next() == START_ELEMENT) {
                types.add(attribute(reader, "PartName"), attribute(reader, "ContentType"));
            }
        }
        return types;
    }

    private void add(String part, String type) {
        all.add(type);
        if (part.startsWith("/")) {
            byPart.put(part.substring(1), type);
        }
    }

    boolean tellOfMacros() {
        return all.stream()
                .anyMatch(type ->
                        type.contains("macroenabled") || type.contains("vbaproject") || type.contains("vbadata"));
    }

    /** The names of the parts that are what Word writes of a document. */
    Stream<String> wordDocuments() {
        return byPart.entrySet().stream()
                .filter(part -> part.getValue().equals(WORD_DOCUMENT))
                .map(Map.Entry::getKey);
    }

    private static String attribute(XMLStreamReader reader, String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    /** Knows no entities and fetches nothing. */
    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
