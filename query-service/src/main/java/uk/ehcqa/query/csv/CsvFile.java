package uk.ehcqa.query.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import uk.ehcqa.shared.spreadsheet.SpreadsheetText;

/** A list as a file for spreadsheets. */
public final class CsvFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private CsvFile() {}

    /**
     * The answer to a request for the file.
     *
     * @param name without its ending: "worklist-2026-11-23"
     * @param rows each with a cell for every heading; dates as ISO 8601, null for nothing
     */
    public static ResponseEntity<byte[]> of(
            String name, List<String> headings, Stream<? extends List<? extends @Nullable Object>> rows) {
        var text = new StringWriter();
        text.append(SpreadsheetText.BYTE_ORDER_MARK);
        // Without a buffer of its own: nothing is left behind in it.
        var file = CsvWriter.builder().bufferSize(0).build(text);
        file.writeRecord(headings);
        rows.forEach(row -> file.writeRecord(row.stream().map(CsvFile::harmless).toList()));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name + ".csv"))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    /** A number below nought stays a number. */
    private static String harmless(@Nullable Object cell) {
        return cell instanceof String text ? SpreadsheetText.harmless(text) : Objects.toString(cell, "");
    }
}
