package uk.ehcqa.command.sen2.csv;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_MODULE_MISSING;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_MODULE_TWICE;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.NOBODY_IN_RETURN;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.reading.Group;
import uk.ehcqa.command.sen2.reading.ReturnedPeople;
import uk.ehcqa.command.sen2.reading.Sen2Return;
import uk.ehcqa.shared.refusal.Refused;

/**
 * A return in CSV files, one for each table. Its rows are loaded into the database first, which joins them: they come in
 * any order, and there may be millions.
 */
public final class CsvReturn implements Sen2Return {

    private final List<ReturnFile> files;
    private final ReturnRows rows;
    private final Map<String, Long> ignored = new TreeMap<>();
    private boolean loaded;

    public CsvReturn(List<ReturnFile> files, ReturnRows rows) {
        this.files = files;
        this.rows = rows;
    }

    @Override
    public ReturnedPeople people() {
        if (!loaded) {
            load();
            loaded = true;
        }
        var people = new CsvPeople(rows, ignored);
        Refused.when(!people.hasNext(), NOBODY_IN_RETURN);
        return people;
    }

    @Override
    public void close() {
        rows.clear();
    }

    private void load() {
        rows.clear();
        for (var table : tables()) {
            table.headings()
                    .ignored()
                    .forEach(heading -> ignored.merge(table.group().element() + "/" + heading, 1L, Long::sum));
            rows.add(table::rows);
        }
        rows.complete();
    }

    private List<CsvTable> tables() {
        var tables = new EnumMap<Group, CsvTable>(Group.class);
        for (var file : files) {
            var table = CsvTable.of(file);
            var other = tables.put(table.group(), table);
            if (other != null) {
                throw new Refused(
                        CSV_MODULE_TWICE,
                        Map.of("file", file.name(), "other", other.file().name()));
            }
        }
        Arrays.stream(Group.values())
                .filter(group -> group.isModule() && !tables.containsKey(group))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refused(CSV_MODULE_MISSING, "module", number(missing));
                });
        return List.copyOf(tables.values());
    }

    private static String number(Group group) {
        return group.table().substring(0, 1);
    }
}
