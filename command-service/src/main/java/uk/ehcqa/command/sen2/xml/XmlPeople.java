package uk.ehcqa.command.sen2.xml;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.NOBODY_IN_RETURN;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.NOT_A_SEN2_RETURN;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.reading.ReturnedPeople;
import uk.ehcqa.command.sen2.reading.ReturnedPerson;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.ReturnHeader;

/** The people of a return in XML: the elements Person, wherever the message holds them. */
final class XmlPeople implements ReturnedPeople {

    private static final Set<String> CONTAINERS =
            Set.of("message", "header", "collectiondetails", "source", "sen2", "persons");
    private static final Set<String> HEADER_ITEMS = Set.of(
            "collection",
            "year",
            "referencedate",
            "sourcelevel",
            "lea",
            "softwarecode",
            "release",
            "serialno",
            "datetime",
            "dmo",
            "dco",
            "dsco");

    private final XmlElements elements;
    private final Ignored ignored = new Ignored();
    private final Map<String, String> header = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable ReturnedPerson next;
    private boolean finished;
    private long number;

    XmlPeople(ReturnFile file) {
        this.elements = new XmlElements(file);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !finished) {
            next = read();
            finished = next == null;
        }
        return next != null;
    }

    @Override
    public ReturnedPerson next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var person = Objects.requireNonNull(next);
        next = null;
        return person;
    }

    @Override
    public ReturnHeader header() {
        return new ReturnHeader(header.get("lea"), header.get("year"), header.get("referencedate"));
    }

    @Override
    public Map<String, Long> ignored() {
        return ignored.counts();
    }

    @Override
    public void close() {
        elements.close();
    }

    private @Nullable ReturnedPerson read() {
        while (true) {
            var name = elements.next();
            if (name != null && name.equalsIgnoreCase("Person") && !open.isEmpty()) {
                return new PersonElement(elements, ignored).read(++number);
            } else if (name != null) {
                begin(name, name.toLowerCase(Locale.ROOT));
            } else if (open.poll() == null) {
                checkWhole();
                return null;
            }
        }
    }

    private void begin(String name, String known) {
        if (CONTAINERS.contains(known)) {
            open.push(name);
        } else if (HEADER_ITEMS.contains(known)) {
            header.put(known, elements.text());
        } else {
            ignored.add(Objects.requireNonNullElse(open.peek(), ""), name);
            elements.skip();
        }
    }

    private void checkWhole() {
        Refused.when(!"SEN2".equalsIgnoreCase(header.get("collection")), NOT_A_SEN2_RETURN);
        Refused.when(number == 0, NOBODY_IN_RETURN);
    }
}
