package uk.ehcqa.command.sen2.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.ehcqa.shared.sen2.imports.ImportRow;
import uk.ehcqa.shared.spreadsheet.SpreadsheetText;

/** Writes what became of rows for a spreadsheet. */
final class RowsAsCsv {

    private static final List<String> HEADINGS =
            List.of("Person in the return", "Module", "Line", "Outcome", "Case", "Reason", "Item", "What to do");

    private RowsAsCsv() {}

    static void write(Stream<ImportRow> rows, OutputStream out) throws IOException {
        out.write(SpreadsheetText.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
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
                .map(value -> SpreadsheetText.harmless(Objects.toString(value, "")))
                .toList();
    }
}
