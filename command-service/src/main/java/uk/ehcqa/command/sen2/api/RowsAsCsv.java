package uk.ehcqa.command.sen2.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.sen2.imports.ImportRow;

/** Writes what became of rows for a spreadsheet. */
final class RowsAsCsv {

    private static final List<String> HEADINGS =
            List.of("Person in the return", "Module", "Line", "Outcome", "Case", "Reason", "Item", "What to do");
    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r";

    private RowsAsCsv() {}

    static void write(Stream<ImportRow> rows, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEADINGS);
            rows.forEach(row -> csv.writeRecord(values(row)));
        }
    }

    private static List<String> values(ImportRow row) {
        return Stream.of(
                        row.person(),
                        row.module(),
                        row.line(),
                        row.outcome(),
                        row.caseReference(),
                        row.reason(),
                        row.item(),
                        row.sentence())
                .map(RowsAsCsv::harmless)
                .toList();
    }

    /** A spreadsheet must not take a text for a formula. */
    private static String harmless(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
