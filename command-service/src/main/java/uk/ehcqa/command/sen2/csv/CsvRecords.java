package uk.ehcqa.command.sen2.csv;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_IS_UTF_16;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_MALFORMED;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_NOT_UTF_8;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_WITH_CONTROL_CHARACTER;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.ehcqa.access.input.SoundText;
import uk.ehcqa.command.sen2.files.FileKind;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.files.Utf8;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.FileRefusal;

/** Reads the records of a CSV file, and refuses one that is wrongly quoted: its columns cannot be trusted. */
final class CsvRecords {

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_FIELD = 2_000;
    private static final int LONGEST_RECORD = 20_000;

    private CsvRecords() {}

    static List<String> headings(ReturnFile file) {
        checkEncoding(file);
        try (var records = open(file)) {
            return records.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException e) {
            throw refused(CSV_MALFORMED, file, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over each record below the headings that is not blank. */
    static void read(ReturnFile file, Consumer<CsvRecord> consumer) {
        var line = 1L;
        try (var records = open(file)) {
            var each = records.iterator();
            each.next();
            while (each.hasNext()) {
                var fields = each.next();
                line = fields.getStartingLineNumber();
                if (!fields.getFields().stream().allMatch(SoundText::is)) {
                    throw refused(CSV_WITH_CONTROL_CHARACTER, file, line);
                }
                if (!fields.getFields().stream().allMatch(String::isBlank)) {
                    consumer.accept(fields);
                }
            }
        } catch (CsvParseException e) {
            throw refused(CSV_MALFORMED, file, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> open(ReturnFile file) throws IOException {
        return CsvReader.builder()
                .detectBomHeader(true)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_FIELDS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(LONGEST_RECORD)),
                        file.open());
    }

    private static void checkEncoding(ReturnFile file) {
        if (FileKind.of(file) == FileKind.UTF_16_TEXT) {
            throw refused(CSV_IS_UTF_16, file, 1);
        }
        Utf8.faultyLine(file).ifPresent(line -> {
            throw refused(CSV_NOT_UTF_8, file, line);
        });
    }

    private static Refused refused(FileRefusal refusal, ReturnFile file, long line) {
        return new Refused(refusal, Map.of("file", file.name(), "line", Long.toString(line)));
    }
}
