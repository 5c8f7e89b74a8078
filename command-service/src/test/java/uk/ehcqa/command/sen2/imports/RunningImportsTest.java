package uk.ehcqa.command.sen2.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.ADA;
import static uk.ehcqa.command.sen2.Sample.BEN;
import static uk.ehcqa.command.sen2.Sample.refusal;
import static uk.ehcqa.command.sen2.imports.ImportTest.DATA_OFFICER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.command.sen2.Sample;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.FindImport;
import uk.ehcqa.shared.sen2.imports.FindImportRows;
import uk.ehcqa.shared.sen2.imports.FindImports;
import uk.ehcqa.shared.sen2.imports.FoundImportRows;
import uk.ehcqa.shared.sen2.imports.FoundImports;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.ImportState;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

@CommandService
class RunningImportsTest {

    @TempDir
    static Path spoolFolder;

    @DynamicPropertySource
    static void spool(DynamicPropertyRegistry properties) {
        properties.add("ehcqa.imports.spool", () -> spoolFolder.resolve("spool"));
    }

    @Autowired
    Sen2Imports imports;

    @Autowired
    ImportReports reports;

    @Autowired
    Spool spool;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryGateway queries;

    @BeforeEach
    void emptyTheStore() {
        jdbc.sql("truncate event_store.event, command.child, command.sen2_import cascade")
                .update();
    }

    @Test
    void leave_nothing_that_was_uploaded() throws Exception {
        imported(Sample.message(ADA).content());
        imported("<broken");
        assertThat(refusal(() -> imports.start(upload(""), DATA_OFFICER)).code())
                .isEqualTo("FILE_EMPTY");

        assertThat(left()).isEmpty();
    }

    @Test
    void are_one_at_a_time_in_whatever_program() throws Exception {
        var otherProgram = new ImportLock(database);
        assertThat(otherProgram.take()).isTrue();

        assertThat(refusal(() -> imports.start(upload(Sample.message(ADA).content()), DATA_OFFICER))
                        .code())
                .isEqualTo("IMPORT_RUNNING");
        assertThat(left()).isEmpty();

        otherProgram.release();
        assertThat(imported(Sample.message(ADA).content()).state()).isEqualTo(ImportState.FINISHED);
    }

    @Test
    void that_a_killed_program_left_are_marked_when_the_next_one_starts() throws Exception {
        var importId = leftRunning();

        imports.tidyUp();

        assertThat(find(importId).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(find(importId).finishedAt()).isNotNull();
    }

    @Test
    void that_killed_programs_left_are_removed_from_this_machine_and_no_others() throws Exception {
        var ended = leftIn("999999999-16f1");
        var endedWithTheIdOfThisOne = leftIn(ProcessHandle.current().pid() + "-16f1");
        var ofAnother = leftIn(ProcessHandle.current().parent().orElseThrow().pid() + "-16f1");
        var underWay = upload("under way");

        spool.tidyUp();

        assertThat(ended).doesNotExist();
        assertThat(endedWithTheIdOfThisOne).doesNotExist();
        assertThat(ofAnother).exists();
        assertThat(underWay.bytes()).isEqualTo(9);
        underWay.close();
        Files.delete(ofAnother);
    }

    @Test
    void of_another_program_are_left_alone() {
        var importId = leftRunning();
        var otherProgram = new ImportLock(database);
        otherProgram.take();

        imports.tidyUp();

        assertThat(find(importId).state()).isEqualTo(ImportState.TAKING);
        otherProgram.release();
    }

    @Test
    void answer_pages_through_the_query_gateway() throws Exception {
        var importId = imported(Sample.message(ADA + BEN.replace("2024-04-15", "2024-04-31"))
                        .content())
                .importId();

        assertThat(queries.query(new FindImports(), FoundImports.class).join().imports())
                .extracting(ImportReport::importId)
                .containsExactly(importId);
        assertThat(queries.query(new FindImport(importId), ResponseTypes.optionalInstanceOf(ImportReport.class))
                        .join())
                .isPresent();
        assertThat(queries.query(
                                new FindImport(UUID.randomUUID()), ResponseTypes.optionalInstanceOf(ImportReport.class))
                        .join())
                .isEmpty();
        var refused = queries.query(
                        new FindImportRows(importId, RowOutcome.REFUSED, ReturnModule.REQUEST, 1),
                        FoundImportRows.class)
                .join();
        assertThat(refused.total()).isEqualTo(1);
        assertThat(refused.rows()).extracting(row -> row.line()).containsExactly(16L);
    }

    @Test
    void answer_with_the_last_page_when_asked_for_one_beyond_it() throws Exception {
        var importId = imported(Sample.message(ADA).content()).importId();

        var beyond = reports.rows(new FindImportRows(importId, null, null, 999));

        assertThat(beyond.page()).isEqualTo(1);
        assertThat(beyond.rows())
                .isNotEmpty()
                .isEqualTo(reports.rows(new FindImportRows(importId, null, null, 1))
                        .rows());
    }

    private ImportReport imported(String content) throws Exception {
        var importId = imports.start(upload(content), DATA_OFFICER);
        assertThat(imports.awaitEnd(importId, Duration.ofSeconds(60))).isTrue();
        return find(importId);
    }

    private ImportReport find(UUID importId) {
        return reports.find(new FindImport(importId)).orElseThrow();
    }

    private UploadedReturn upload(String content) {
        return spool.receive("return.xml", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Path leftIn(String program) throws IOException {
        var folder = Files.createDirectories(
                spoolFolder.resolve("spool").resolve(program).resolve("return-1"));
        return Files.writeString(folder.resolve("0"), "left behind");
    }

    private UUID leftRunning() {
        var importId = UUID.randomUUID();
        jdbc.sql("""
                        insert into command.sen2_import (import_id, file_name, bytes, started_by, started_at, state)
                        values (?, 'return.xml', 1, 'Data officer', now(), 'TAKING')""").params(importId).update();
        return importId;
    }

    private static List<Path> left() throws IOException {
        var folder = spoolFolder.resolve("spool");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
