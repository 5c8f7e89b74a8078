package uk.ehcqa.command.sen2.reading;

import static uk.ehcqa.shared.sen2.imports.ItemRefusal.PERSON_ID_MISSING;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.PERSON_ID_TWICE;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.PERSON_MISSING;

import java.util.List;
import java.util.stream.Stream;

/**
 * A person of a return with their requests.
 *
 * @param number counts the people of the return from 1
 * @param rows of module 1: one, unless something is wrong
 */
public record ReturnedPerson(long number, List<Row> rows, List<ReturnedRequest> requests) {

    /** More is a mistake in the return, and would not fit into memory. */
    public static final int MOST_ROWS = 2_000;

    /** The row of module 1. */
    public Row person() {
        (rows.isEmpty() ? reported() : rows.stream()).forEach(Row::checkSound);
        reported().filter(row -> "".equals(row.items().get(Item.PERSON_ID))).forEach(row -> {
            throw row.refused(PERSON_ID_MISSING);
        });
        if (rows.isEmpty()) {
            throw reported().findFirst().orElseThrow().refused(PERSON_MISSING);
        }
        if (rows.size() > 1) {
            throw rows.get(1).refused(PERSON_ID_TWICE);
        }
        return rows.getFirst();
    }

    /** Every row that is reported on. */
    public Stream<Row> reported() {
        return Stream.concat(rows.stream(), requests.stream().flatMap(request -> request.reported().stream()));
    }
}
