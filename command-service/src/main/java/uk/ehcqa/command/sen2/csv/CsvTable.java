package uk.ehcqa.command.sen2.csv;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_MALFORMED;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_MODULE_UNKNOWN;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_NOT_SEPARATED_BY_COMMAS;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.reading.Group;
import uk.ehcqa.command.sen2.reading.Item;
import uk.ehcqa.shared.refusal.Refused;

/** A CSV file, known by its headings for the table of a return that it is. */
record CsvTable(ReturnFile file, Headings headings) {

    static CsvTable of(ReturnFile file) {
        var texts = CsvRecords.headings(file);
        Refused.when(isSeparatedOtherwise(texts), CSV_NOT_SEPARATED_BY_COMMAS, "file", file.name());
        var group = Arrays.stream(Group.values())
                .max(Comparator.comparingLong(candidate -> known(candidate, texts)))
                .filter(candidate -> known(candidate, texts) > 0)
                .orElseThrow(() -> new Refused(CSV_MODULE_UNKNOWN, "file", file.name()));
        var headings = new Headings(group, texts);
        headings.check(file.name());
        return new CsvTable(file, headings);
    }

    Group group() {
        return headings.group();
    }

    /** Reads every row. */
    void rows(Consumer<CsvRow> row) {
        var columns = headings.items();
        CsvRecords.read(file, fields -> row.accept(row(columns, fields)));
    }

    /** A row with too few or too many values is refused with whatever hangs on it: that takes that its ids can be told. */
    private CsvRow row(List<Optional<Item>> columns, CsvRecord fields) {
        var isMisfit = fields.getFieldCount() != columns.size();
        if (mayHoldOthers(columns, fields, isMisfit) || (isMisfit && !headings.idsLead())) {
            var line = Long.toString(fields.getStartingLineNumber());
            throw new Refused(CSV_MALFORMED, Map.of("file", file.name(), "line", line));
        }
        return isMisfit ? CsvRow.misfit(this, columns, fields) : CsvRow.of(this, columns, fields);
    }

    /** No value that is kept here runs over lines: one that does comes of a quotation mark that has swallowed other rows. */
    private static boolean mayHoldOthers(List<Optional<Item>> columns, CsvRecord fields, boolean isMisfit) {
        return IntStream.range(0, fields.getFieldCount())
                .filter(column -> isMisfit || columns.get(column).isPresent())
                .mapToObj(fields::getField)
                .anyMatch(value -> value.strip().lines().count() > 1);
    }

    private static long known(Group group, List<String> headings) {
        return headings.stream()
                .flatMap(heading -> Item.find(group, heading).stream())
                .filter(item -> !Headings.isId(item))
                .count();
    }

    private static boolean isSeparatedOtherwise(List<String> headings) {
        return headings.size() == 1
                && (headings.getFirst().contains(";") || headings.getFirst().contains("\t"));
    }
}
