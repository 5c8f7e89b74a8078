package uk.ehcqa.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.ehcqa.access.signin.DemonstrationPerson;

/** Plants words that occur nowhere else in everything that is personal, erases the children, and looks for the words. */
@Timeout(300)
class ErasureTest {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final int CHILDREN = 20;

    /** What every planted word holds, and every planted number. Searches keep names in small letters. */
    static final List<String> CANARIES = List.of("canarybird", "z9998765");

    @TempDir
    Path home;

    @Test
    void leaves_no_trace_in_tables_files_logs_or_exports_and_the_figures_as_they_were() throws Exception {
        try (var product = ProductProcess.startedIn(home)) {
            product.until("active plan");
            var cases = IntStream.range(0, CHILDREN)
                    .mapToObj(number -> plantedCase(product, number))
                    .toList();
            checkpoint();
            assertThat(filesWithCanaries()).isNotEmpty();
            assertThat(tablesWithCanaries()).contains("query.case_file", "query.case_history", "command.child");
            assertThat(exported(product)).contains("canarybird");
            var figures = product.get("/api/timeliness/requests").body();

            for (var reference : cases) {
                var erased = product.post(
                        "/api/cases/" + reference + "/erasure",
                        "{\"ground\": \"RETENTION_PERIOD_OVER\"}",
                        DemonstrationPerson.SEND_MANAGER);
                assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
            }

            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(tablesWithCanaries()).isEmpty();
                assertThat(rows("select table_name from event_store.rewrite_due"))
                        .isEmpty();
            });
            await().atMost(PATIENCE).untilAsserted(() -> {
                checkpoint();
                assertThat(filesWithCanaries()).isEmpty();
            });
            assertThat(exported(product)).doesNotContain("canarybird").contains("[erased]");
            assertThat(product.get("/api/timeliness/requests").body()).isEqualTo(figures);
        }
    }

    /** A case with the canaries in every personal component of its events, closed again. */
    private static String plantedCase(ProductProcess product, int number) {
        var opened = recorded(product, "/api/cases", """
                {"child": {"surname": "Canarybird%1$s", "forename": "Canarybird%1$s", "birthDate": "2018-05-14",
                           "sex": "FEMALE", "upn": "Z9998765%1$s", "postcode": "ZZ1 1ZZ"},
                 "receivedOn": "2026-01-05", "requestedBy": "PARENT_OR_YOUNG_PERSON"}""".formatted(letters(number)));
        var reference = opened.replaceAll("(?s).*\"reference\":\"([0-9-]+)\".*", "$1");
        var address = "/api/cases/" + reference;
        recorded(product, address + "/exceptions", """
                {"episode": 1, "ground": "EXCEPTIONAL_PERSONAL_CIRCUMSTANCES", "bearsOn": ["FINAL_PLAN"],
                 "firstDay": "2026-01-12", "lastDay": "2026-02-02", "evidence": "letter of canarybird %d"}""".formatted(number));
        recorded(product, address + "/exception-withdrawals", """
                {"episode": 1, "number": 1, "reason": "taken back by canarybird %d"}""".formatted(number));
        recorded(product, address + "/corrections", """
                {"episode": 1, "step": "REQUEST_RECEIVED", "date": "2026-01-06", "reason": "seen by canarybird %d"}""".formatted(number));
        recorded(product, address + "/steps", """
                {"step": "REQUEST_WITHDRAWN", "date": "2026-02-09"}""");
        return reference;
    }

    private static String recorded(ProductProcess product, String path, String json) {
        try {
            var answer = product.post(path, json);
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
            return answer.body();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String letters(int number) {
        return String.format(Locale.ROOT, "%05d", number);
    }

    private static String exported(ProductProcess product) throws Exception {
        return product.get("/api/cases?receivedFrom=2026-01-05&receivedTo=2026-01-06")
                .body()
                .toLowerCase(Locale.ROOT);
    }

    /** Every table of every schema of both databases, as text. */
    private List<String> tablesWithCanaries() throws SQLException, IOException {
        var found = new ArrayList<String>();
        for (var table : rows("""
                select schemaname || '.' || tablename from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')""")) {
            if (rows("select t::text from " + table + " t").stream().anyMatch(ErasureTest::holdsCanary)) {
                found.add(table);
            }
        }
        return found;
    }

    /** Everything in the home of the product: tables, indexes, statistics, write-ahead log, logs. */
    private List<Path> filesWithCanaries() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holdsCanary(read(file)))
                    .toList();
        }
    }

    private static boolean holdsCanary(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return CANARIES.stream().anyMatch(small::contains);
    }

    /** A file that went while the folder was walked holds nothing. */
    private static String read(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private void checkpoint() throws SQLException, IOException {
        rows("select pg_switch_wal()::text");
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private List<String> rows(String sql) throws SQLException, IOException {
        try (var connection = database();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private Connection database() throws SQLException, IOException {
        var postgres = home.resolve("postgres");
        var port = Files.readString(postgres.resolve("port"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "ehcqa",
                Files.readString(postgres.resolve("password")));
    }
}
