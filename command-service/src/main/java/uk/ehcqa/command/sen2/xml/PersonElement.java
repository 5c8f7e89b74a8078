package uk.ehcqa.command.sen2.xml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import uk.ehcqa.command.sen2.reading.Group;
import uk.ehcqa.command.sen2.reading.Item;
import uk.ehcqa.command.sen2.reading.ReturnedPerson;
import uk.ehcqa.command.sen2.reading.ReturnedRequest;
import uk.ehcqa.command.sen2.reading.Row;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.FileRefusal;

/** Reads one element Person. */
final class PersonElement {

    private final XmlElements elements;
    private final Ignored ignored;
    private final List<ReturnedRequest> requests = new ArrayList<>();
    private int rows;

    PersonElement(XmlElements elements, Ignored ignored) {
        this.elements = elements;
        this.ignored = ignored;
    }

    ReturnedPerson read(long number) {
        var person = row(Group.PERSON);
        fill(person);
        return new ReturnedPerson(number, List.of(person), requests);
    }

    private void fill(Row row) {
        for (var name = elements.next(); name != null; name = elements.next()) {
            var element = name;
            Group.ofElement(element)
                    .filter(group -> group.standsIn(row.group()))
                    .ifPresentOrElse(this::begin, () -> item(row, element));
        }
    }

    private void begin(Group group) {
        if (group == Group.REQUEST) {
            requests.add(new ReturnedRequest(new ArrayList<>()));
        }
        var row = row(group);
        requests.getLast().rows().add(row);
        fill(row);
    }

    private Row row(Group group) {
        var line = elements.line();
        Refused.when(++rows > ReturnedPerson.MOST_ROWS, FileRefusal.TOO_MUCH_ON_ONE_PERSON, "line", line);
        return new Row(group, line, new EnumMap<>(Item.class), EnumSet.noneOf(Item.class), null);
    }

    private void item(Row row, String element) {
        Item.find(row.group(), element).ifPresentOrElse(item -> put(row.items(), row, item), () -> {
            ignored.add(row.group().element(), element);
            elements.skip();
        });
    }

    private void put(Map<Item, String> items, Row row, Item item) {
        var text = elements.text();
        if (text.isEmpty()) {
            return;
        }
        var before = items.put(item, text);
        if (before != null && !before.equals(text)) {
            row.twice().add(item);
        }
    }
}
