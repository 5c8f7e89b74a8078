package uk.ehcqa.command.sen2.csv;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_HEADING_TWICE;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_ID_HEADING_MISSING;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_MODULE_UNKNOWN;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_NOT_SEPARATED_BY_COMMAS;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.reading.Group;
import uk.ehcqa.command.sen2.reading.Item;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.FileRefusal;

/** A CSV file, known by its headings for the table of a return that it is. */
record CsvTable(ReturnFile file, Group group, List<String> headings) {

    static CsvTable of(ReturnFile file) {
        var headings = CsvRecords.headings(file);
        Refused.when(isSeparatedOtherwise(headings), CSV_NOT_SEPARATED_BY_COMMAS, "file", file.name());
        var group = Arrays.stream(Group.values())
                .max(Comparator.comparingLong(candidate -> known(candidate, headings)))
                .filter(candidate -> known(candidate, headings) > 0)
                .orElseThrow(() -> new Refused(CSV_MODULE_UNKNOWN, "file", file.name()));
        var table = new CsvTable(file, group, headings);
        table.checkHeadings();
        return table;
    }

    /** The headings of what is not kept here. */
    List<String> ignored() {
        return headings.stream()
                .filter(heading -> !heading.isBlank() && item(heading).isEmpty())
                .toList();
    }

    /** Reads every row. */
    void rows(Consumer<CsvRow> row) {
        var columns = headings.stream().map(this::item).toList();
        CsvRecords.read(file, fields -> row.accept(CsvRow.of(this, columns, fields)));
    }

    private Optional<Item> item(String heading) {
        return Item.find(group, heading);
    }

    private void checkHeadings() {
        var seen = EnumSet.noneOf(Item.class);
        headings.stream().flatMap(heading -> item(heading).stream()).forEach(item -> {
            if (!seen.add(item)) {
                throw refused(CSV_HEADING_TWICE, item);
            }
        });
        if (!seen.contains(Item.PERSON_ID)) {
            throw refused(CSV_ID_HEADING_MISSING, Item.PERSON_ID);
        }
        if (group != Group.PERSON && !seen.contains(Item.REQUEST_ID)) {
            throw refused(CSV_ID_HEADING_MISSING, Item.REQUEST_ID);
        }
    }

    private Refused refused(FileRefusal refusal, Item item) {
        return new Refused(refusal, Map.of("file", file.name(), "item", item.itemName()));
    }

    private static long known(Group group, List<String> headings) {
        return headings.stream()
                .flatMap(heading -> Item.find(group, heading).stream())
                .filter(item -> item != Item.PERSON_ID && item != Item.REQUEST_ID)
                .count();
    }

    private static boolean isSeparatedOtherwise(List<String> headings) {
        return headings.size() == 1
                && (headings.getFirst().contains(";") || headings.getFirst().contains("\t"));
    }
}
