package uk.ehcqa.command.sen2.csv;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.command.sen2.reading.Group;
import uk.ehcqa.command.sen2.reading.Item;
import uk.ehcqa.command.sen2.reading.Row;
import uk.ehcqa.shared.sen2.imports.ItemRefusal;

/**
 * The rows of the CSV return that is being imported, in the order that brings each person's together. Sole user of {@code
 * command.return_row}; one import runs at a time, so the table holds one return or none.
 */
@Component
public class ReturnRows {

    private static final int BATCH = 1_000;
    private static final int PAGE = 2_000;
    private static final TypeReference<EnumMap<Item, String>> ITEMS = new TypeReference<>() {};

    /** A row as the table keeps it. */
    private record Stored(
            String person,
            String request,
            String part,
            long line,
            Map<Item, String> items,
            @Nullable ItemRefusal flaw) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReturnRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Consumer<Consumer<CsvRow>> rows) {
        var batch = new ArrayList<Stored>(BATCH);
        rows.accept(each -> {
            var row = each.row();
            batch.add(new Stored(
                    each.person(), each.request(), row.group().table(), row.line(), row.items(), row.flaw()));
            if (batch.size() == BATCH) {
                insert(batch);
            }
        });
        insert(batch);
    }

    /** Tells the database what it now holds, so that it reads pages by the index. */
    void complete() {
        jdbc.sql("analyze command.return_row").update();
    }

    /** The rows that follow one, or the first. In pages, since no transaction may last as long as an import. */
    List<CsvRow> pageAfter(@Nullable CsvRow last) {
        var from = last == null
                ? jdbc.sql(page(""))
                : jdbc.sql(page("""
                    where (person, request, part, line) > (?, ?, ?, ?)\
                    """))
                        .params(
                                last.person(),
                                last.request(),
                                last.row().group().table(),
                                last.row().line());
        return from.query(this::row).list();
    }

    void clear() {
        jdbc.sql("truncate command.return_row").update();
    }

    private static String page(String where) {
        return "select * from command.return_row " + where + " order by person, request, part, line limit " + PAGE;
    }

    private void insert(List<Stored> batch) {
        jdbc.sql("""
            insert into command.return_row
            select * from jsonb_to_recordset(cast(? as jsonb))
                as r (person text, request text, part text, line bigint, items jsonb, flaw text)\
            """).params(json.writeValueAsString(batch)).update();
        batch.clear();
    }

    private CsvRow row(ResultSet row, int number) throws SQLException {
        var items = json.readValue(row.getString("items"), ITEMS);
        var group = Group.ofTable(row.getString("part"));
        return new CsvRow(
                row.getString("person"),
                row.getString("request"),
                new Row(group, row.getLong("line"), items, Set.of(), flaw(row)));
    }

    private static @Nullable ItemRefusal flaw(ResultSet row) throws SQLException {
        var flaw = row.getString("flaw");
        return flaw == null ? null : ItemRefusal.valueOf(flaw);
    }
}
