package uk.ehcqa.command.sen2.csv;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_DATES_MONTH_FIRST;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.VALUES_DO_NOT_FIT_HEADINGS;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.ehcqa.access.input.SoundText;
import uk.ehcqa.command.sen2.reading.Item;
import uk.ehcqa.command.sen2.reading.Row;
import uk.ehcqa.shared.refusal.Refused;

/**
 * A row of a table with the keys that join it to others.
 *
 * @param person its Person ID
 * @param request its Requests Record ID; nothing for a row of module 1
 */
record CsvRow(String person, String request, Row row) {

    private static final int LONGEST_ID = 100;

    static CsvRow of(CsvTable table, List<Optional<Item>> columns, CsvRecord fields) {
        var items = new EnumMap<Item, String>(Item.class);
        for (var column = 0; column < columns.size(); column++) {
            var text = SoundText.visible(fields.getField(column)).strip();
            columns.get(column)
                    .filter(item -> !text.isEmpty() || Headings.isId(item))
                    .ifPresent(item -> items.put(item, date(table, fields, item, text)));
        }
        return joined(new Row(table.group(), fields.getStartingLineNumber(), items, Set.of(), null));
    }

    /** A row whose values do not fit the headings: nothing is read of it but the ids, which come first. */
    static CsvRow misfit(CsvTable table, List<Optional<Item>> columns, CsvRecord fields) {
        var items = new EnumMap<Item, String>(Item.class);
        for (var column = 0; column < columns.size(); column++) {
            var text = column < fields.getFieldCount()
                    ? SoundText.visible(fields.getField(column)).strip()
                    : "";
            columns.get(column).filter(Headings::isId).ifPresent(item -> items.put(item, text));
        }
        return joined(
                new Row(table.group(), fields.getStartingLineNumber(), items, Set.of(), VALUES_DO_NOT_FIT_HEADINGS));
    }

    private static CsvRow joined(Row row) {
        return new CsvRow(key(row, Item.PERSON_ID), key(row, Item.REQUEST_ID), row);
    }

    private static String date(CsvTable table, CsvRecord fields, Item item, String text) {
        if (CsvDates.isMonthFirst(item, text)) {
            throw new Refused(
                    CSV_DATES_MONTH_FIRST,
                    Map.of("file", table.file().name(), "line", Long.toString(fields.getStartingLineNumber())));
        }
        return CsvDates.normalised(item, text);
    }

    /** A row without an id joins no other: its key is a text that no id can have, since ids are stripped. */
    private static String key(Row row, Item item) {
        var id = Objects.requireNonNullElse(row.items().get(item), "");
        if (row.items().containsKey(item) && (id.isEmpty() || id.length() > LONGEST_ID)) {
            row.items().put(item, "");
            return " " + row.group().table() + "/" + row.line();
        }
        return id;
    }
}
