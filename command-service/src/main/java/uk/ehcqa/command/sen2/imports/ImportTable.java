package uk.ehcqa.command.sen2.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.ImportState;
import uk.ehcqa.shared.sen2.imports.OutcomeCount;
import uk.ehcqa.shared.sen2.imports.ReturnHeader;

/**
 * The imports, how far they are and what they came to. Sole writer and sole reader of {@code command.sen2_import} and {@code
 * command.sen2_import_count}.
 */
@Component
class ImportTable {

    private static final int LATEST = 50;
    private static final String REPORTS = """
            select *, (select coalesce(json_agg(json_build_object(
                                  'module', module, 'outcome', outcome, 'rows', rows)), '[]')
                       from command.sen2_import_count count where count.import_id = import.import_id) as counts
            from command.sen2_import import
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final RowMapper<ImportReport> reports;

    ImportTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.reports = new ReportMapper(json);
    }

    UUID received(UploadedReturn upload, Identity startedBy) {
        var importId = UUID.randomUUID();
        jdbc.sql("""
                        insert into command.sen2_import (import_id, file_name, bytes, started_by, started_at, state)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(importId, upload.name(), upload.bytes(), startedBy.user(), now(), ImportState.RECEIVED.name())
                .update();
        return importId;
    }

    void checking(UUID importId, long peopleDone) {
        jdbc.sql("update command.sen2_import set state = ?, people_done = ? where import_id = ?")
                .params(ImportState.CHECKING.name(), peopleDone, importId)
                .update();
    }

    void taking(UUID importId, long people, @Nullable ReturnHeader header, Map<String, Long> ignored) {
        jdbc.sql("""
                        update command.sen2_import
                        set state = ?, people = ?, people_done = 0, authority = ?, year = ?, reference_date = ?,
                            ignored = cast(? as jsonb)
                        where import_id = ?""")
                .param(ImportState.TAKING.name())
                .param(people)
                .param(header == null ? null : header.authority())
                .param(header == null ? null : header.year())
                .param(header == null ? null : header.referenceDate())
                .param(json.writeValueAsString(ignored))
                .param(importId)
                .update();
    }

    void taken(UUID importId, long peopleDone, long peopleASecond, List<OutcomeCount> counts) {
        jdbc.sql("update command.sen2_import set people_done = ?, people_a_second = ? where import_id = ?")
                .params(peopleDone, peopleASecond, importId)
                .update();
        counts.forEach(count -> jdbc.sql("""
                        insert into command.sen2_import_count as count values (?, ?, ?, ?)
                        on conflict (import_id, module, outcome) do update set rows = count.rows + excluded.rows""")
                .params(importId, count.module().name(), count.outcome().name(), count.rows())
                .update());
    }

    void ended(UUID importId, ImportState state) {
        jdbc.sql("update command.sen2_import set state = ?, finished_at = ? where import_id = ?")
                .params(state.name(), now(), importId)
                .update();
    }

    void refused(UUID importId, RefusalDetails refusal) {
        jdbc.sql("update command.sen2_import set refusal = ?, facts = cast(? as jsonb) where import_id = ?")
                .params(refusal.code(), json.writeValueAsString(refusal.facts()), importId)
                .update();
        ended(importId, ImportState.REFUSED);
    }

    /** To be asked by whoever holds the lock: no import can be running then, whatever the table says. */
    void interruptRunning() {
        jdbc.sql("""
                        update command.sen2_import set state = 'INTERRUPTED', finished_at = ?
                        where state in ('RECEIVED', 'CHECKING', 'TAKING')""").params(now()).update();
    }

    List<ImportReport> latest() {
        return jdbc.sql(REPORTS + "order by started_at desc limit " + LATEST)
                .query(reports)
                .list();
    }

    Optional<ImportReport> find(UUID importId) {
        return jdbc.sql(REPORTS + "where import_id = ?")
                .params(importId)
                .query(reports)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
