package uk.ehcqa.command.sen2.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.FindImportRows;
import uk.ehcqa.shared.sen2.imports.ImportRow;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/** What became of every row of every import. Sole writer and sole reader of {@code command.sen2_import_row}. */
@Component
class ImportRowTable {

    private static final String WANTED = """
            select * from command.sen2_import_row
            where import_id = :importId
                and (cast(:outcome as text) is null or outcome = :outcome)
                and (cast(:module as text) is null or module = :module)
            """;

    /** A row as the table keeps it. */
    private record Stored(
            long number,
            long person,
            ReturnModule module,
            long line,
            RowOutcome outcome,
            @Nullable String case_reference,
            @Nullable String reason,
            @Nullable String item,
            @Nullable Map<String, String> facts) {

        static Stored of(long number, long person, RowResult row) {
            var why = row.why();
            return new Stored(
                    number,
                    person,
                    row.module(),
                    row.line(),
                    row.outcome(),
                    row.caseReference(),
                    why == null ? null : why.code(),
                    why == null ? null : why.field(),
                    why == null ? null : why.facts());
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportRowTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Adds the rows of these people.
     *
     * @param before how many rows the import has so far
     */
    void add(UUID importId, long before, List<PersonResult> people) {
        var rows = new ArrayList<Stored>();
        for (var person : people) {
            person.rows().forEach(row -> rows.add(Stored.of(before + rows.size() + 1, person.number(), row)));
        }
        jdbc.sql("""
                        insert into command.sen2_import_row
                        select cast(? as uuid), r.* from jsonb_to_recordset(cast(? as jsonb))
                            as r (number bigint, person bigint, module text, line bigint, outcome text,
                                  case_reference text, reason text, item text, facts jsonb)""").params(importId, json.writeValueAsString(rows)).update();
    }

    List<ImportRow> page(FindImportRows wanted, int page) {
        return jdbc.sql(WANTED + "order by number limit :limit offset :offset")
                .param("importId", wanted.importId())
                .param("outcome", name(wanted.outcome()))
                .param("module", name(wanted.module()))
                .param("limit", FindImportRows.ROWS_ON_A_PAGE)
                .param("offset", (long) (page - 1) * FindImportRows.ROWS_ON_A_PAGE)
                .query(this::row)
                .list();
    }

    /** The next rows after one, for whoever wants them all. */
    List<ImportRow> following(FindImportRows wanted, long number, int limit) {
        return jdbc.sql(WANTED + "and number > :number order by number limit :limit")
                .param("importId", wanted.importId())
                .param("outcome", name(wanted.outcome()))
                .param("module", name(wanted.module()))
                .param("number", number)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private ImportRow row(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        var item = row.getString("item");
        return new ImportRow(
                row.getLong("number"),
                row.getLong("person"),
                ReturnModule.valueOf(row.getString("module")),
                row.getLong("line"),
                RowOutcome.valueOf(row.getString("outcome")),
                row.getString("case_reference"),
                reason,
                item,
                Sentence.of(reason, item, row, json));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
