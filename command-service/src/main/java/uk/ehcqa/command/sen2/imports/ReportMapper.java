package uk.ehcqa.command.sen2.imports;

import static uk.ehcqa.shared.sen2.imports.ReturnNotice.REFERENCE_DATE_AFTER_TODAY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.access.refusal.RefusalSentences;
import uk.ehcqa.shared.refusal.Remark;
import uk.ehcqa.shared.sen2.imports.IgnoredName;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.ImportState;
import uk.ehcqa.shared.sen2.imports.OutcomeCount;
import uk.ehcqa.shared.sen2.imports.ReturnHeader;
import uk.ehcqa.shared.timeliness.LondonTime;

/** Reads a report from a row of {@link ImportTable}. */
record ReportMapper(JsonMapper json) implements RowMapper<ImportReport> {

    private static final TypeReference<List<OutcomeCount>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Long>> IGNORED = new TypeReference<>() {};

    @Override
    public ImportReport mapRow(ResultSet row, int number) throws SQLException {
        return new ImportReport(
                row.getObject("import_id", UUID.class),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                ImportState.valueOf(row.getString("state")),
                header(row),
                row.getString("refusal"),
                Sentence.of(row.getString("refusal"), null, row, json),
                notice(row),
                row.getLong("people"),
                row.getLong("people_done"),
                row.getLong("people_a_second"),
                json.readValue(row.getString("counts"), COUNTS),
                ignored(row));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable ReturnHeader header(ResultSet row) throws SQLException {
        var header =
                new ReturnHeader(row.getString("authority"), row.getString("year"), row.getString("reference_date"));
        return header.equals(new ReturnHeader(null, null, null)) ? null : header;
    }

    private static @Nullable String notice(ResultSet row) throws SQLException {
        var header = header(row);
        var startedOn = LondonTime.dayOf(
                row.getObject("started_at", OffsetDateTime.class).toInstant());
        return Optional.ofNullable(header)
                .flatMap(ReturnHeader::asOf)
                .filter(day -> day.isAfter(startedOn))
                .map(day -> RefusalSentences.of(Remark.of(REFERENCE_DATE_AFTER_TODAY, "referenceDate", day)))
                .orElse(null);
    }

    private List<IgnoredName> ignored(ResultSet row) throws SQLException {
        return json.readValue(row.getString("ignored"), IGNORED).entrySet().stream()
                .map(each -> new IgnoredName(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(IgnoredName::name))
                .toList();
    }
}
