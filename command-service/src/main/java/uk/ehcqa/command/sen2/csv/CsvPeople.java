package uk.ehcqa.command.sen2.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.sen2.reading.Group;
import uk.ehcqa.command.sen2.reading.ReturnedPeople;
import uk.ehcqa.command.sen2.reading.ReturnedPerson;
import uk.ehcqa.command.sen2.reading.ReturnedRequest;
import uk.ehcqa.command.sen2.reading.Row;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.FileRefusal;
import uk.ehcqa.shared.sen2.imports.ReturnHeader;

/** The people of a return in CSV files: rows with one Person ID, and within them those with one Requests Record ID. */
final class CsvPeople implements ReturnedPeople {

    private final ReturnRows rows;
    private final Map<String, Long> ignored;
    private Iterator<CsvRow> page;
    private @Nullable CsvRow last;
    private @Nullable CsvRow next;
    private long number;

    CsvPeople(ReturnRows rows, Map<String, Long> ignored) {
        this.rows = rows;
        this.ignored = ignored;
        this.page = rows.pageAfter(null).iterator();
        this.next = row();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ReturnedPerson next() {
        var first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        var persons = new ArrayList<Row>();
        var requests = new LinkedHashMap<String, ReturnedRequest>();
        var count = 0;
        for (var row = first; row != null && row.person().equals(first.person()); row = next = row()) {
            Refused.when(
                    ++count > ReturnedPerson.MOST_ROWS,
                    FileRefusal.TOO_MUCH_ON_ONE_PERSON,
                    "line",
                    row.row().line());
            if (row.row().group() == Group.PERSON) {
                persons.add(row.row());
            } else {
                requests.computeIfAbsent(row.request(), none -> new ReturnedRequest(new ArrayList<>()))
                        .rows()
                        .add(row.row());
            }
        }
        return new ReturnedPerson(++number, persons, List.copyOf(requests.values()));
    }

    /** A return in CSV has no header. */
    @Override
    public @Nullable ReturnHeader header() {
        return null;
    }

    @Override
    public Map<String, Long> ignored() {
        return ignored;
    }

    @Override
    public void close() {}

    private @Nullable CsvRow row() {
        if (!page.hasNext() && last != null) {
            page = rows.pageAfter(last).iterator();
        }
        last = page.hasNext() ? page.next() : null;
        return last;
    }
}
