package uk.ehcqa.command.sen2.reading;

import static uk.ehcqa.shared.sen2.imports.ItemRefusal.MODULE_ROW_TWICE;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.REQUEST_ID_MISSING;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.REQUEST_ID_TWICE;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.REQUEST_MISSING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A request of a person and everything that hangs on it, row by row. */
public record ReturnedRequest(List<Row> rows) {

    /** The row of module 2. */
    Row request() {
        for (var row : rows) {
            row.checkSound();
            if ("".equals(row.items().get(Item.REQUEST_ID))) {
                throw row.refused(REQUEST_ID_MISSING);
            }
        }
        var requests = all(Group.REQUEST).toList();
        if (requests.isEmpty()) {
            throw rows.getFirst().refused(REQUEST_MISSING);
        }
        if (requests.size() > 1) {
            throw requests.get(1).refused(REQUEST_ID_TWICE);
        }
        return requests.getFirst();
    }

    /** The one row of a module, if there is one. */
    Optional<Row> one(Group group) {
        var found = all(group).toList();
        if (found.size() > 1) {
            throw found.get(1).refused(MODULE_ROW_TWICE);
        }
        return found.stream().findFirst();
    }

    Stream<Row> all(Group group) {
        return rows.stream().filter(row -> row.group() == group);
    }

    /** The rows that are reported on: lists that hang on a module share its fate. */
    public List<Row> reported() {
        var modules = rows.stream().filter(row -> row.group().isModule()).toList();
        return modules.isEmpty() ? rows : modules;
    }
}
