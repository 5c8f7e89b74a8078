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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.ehcqa.access.signin.DemonstrationPerson;
import uk.ehcqa.shared.casefile.StoredEvents;
import uk.ehcqa.shared.privacy.Personal;

/** Plants words that occur nowhere else in everything that is personal, erases the children, and looks for the words. */
@Timeout(300)
class ErasureTest {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final int CHILDREN = 10;

    /** What {@link PlantedChildren} plant: what every word holds, and every number. Searches keep names in small letters. */
    static final List<String> CANARIES = List.of("canarybird", "z9998765", "99987651");

    @TempDir
    Path home;

    @Test
    void leaves_no_trace_in_tables_files_logs_or_exports_and_the_figures_as_they_were() throws Exception {
        try (var product = ProductProcess.startedIn(home)) {
            product.until("The invented caseload is complete");
            var children = new PlantedChildren(product, CHILDREN);
            children.record();
            children.takeIn();
            await().atMost(PATIENCE).until(() -> casesCalled("Returned").size() == CHILDREN);
            children.review(casesCalled("Returned"));
            children.takeInEnd();
            children.takeInAnotherPlan();
            children.takeOver(casesCalled("Returned"));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(planted()).containsExactlyInAnyOrderElementsOf(everyPersonalComponent()));
            checkpoint();
            assertThat(filesWithCanaries()).isNotEmpty();
            assertThat(tablesWithCanaries()).contains("query.case_file", "query.case_history", "command.child");
            assertThat(exported(product, children)).contains("canarybird");
            assertThat(documents()).isEqualTo(2 * CHILDREN);
            var figures = figures(product, children);
            var cases = casesCalled("%");
            assertThat(cases).hasSize(2 * CHILDREN);

            for (var reference : cases) {
                var erased = product.post(
                        "/api/cases/" + reference + "/erasure",
                        "{\"ground\": \"RETENTION_PERIOD_OVER\"}",
                        DemonstrationPerson.SEND_MANAGER);
                assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
            }

            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(tablesWithCanaries()).isEmpty();
                assertThat(documents()).isZero();
                assertThat(rows("postgres", "select table_name from event_store.rewrite_due"))
                        .isEmpty();
            });
            await().atMost(PATIENCE).untilAsserted(() -> {
                checkpoint();
                assertThat(filesWithCanaries()).isEmpty();
            });
            assertThat(exported(product, children)).doesNotContain("canarybird").contains("[erased]");
            assertThat(figures(product, children)).isEqualTo(figures);
        }
    }

    /** By name of the event and the component, as the events say it. */
    private static List<String> everyPersonalComponent() {
        return StoredEvents.ALL.stream()
                .flatMap(event -> Stream.of(event.type().getRecordComponents())
                        .filter(component -> component.isAnnotationPresent(Personal.class))
                        .map(component -> event.name() + "." + component.getName()))
                .toList();
    }

    /** Those in which a canary stands, as the history shows them. */
    private List<String> planted() throws SQLException, IOException {
        return rows("postgres", """
                select distinct event_type || '.' || component.key
                from query.case_history, jsonb_each_text(payload) component
                where lower(component.value) similar to '%%(%s)%%'""".formatted(String.join("|", CANARIES)));
    }

    private List<String> casesCalled(String forename) throws SQLException, IOException {
        return rows(
                "postgres",
                "select reference from query.case_file where surname ilike 'canarybird%' and forename like '" + forename
                        + "'");
    }

    /** Those that are kept. They are sealed with their names, so that no canary is seen in them. */
    private int documents() throws SQLException, IOException {
        return Integer.parseInt(
                rows("postgres", "select count(*) from document.document").getFirst());
    }

    private static String figures(ProductProcess product, PlantedChildren children) throws Exception {
        var figures = product.get(
                "/api/timeliness/requests?from=" + children.day(0) + "&to=" + children.day(300),
                DemonstrationPerson.SEND_MANAGER);
        assertThat(figures.statusCode()).as(figures.body()).isEqualTo(200);
        return figures.body();
    }

    private static String exported(ProductProcess product, PlantedChildren children) throws Exception {
        return product.get("/api/cases?receivedFrom=" + children.day(0) + "&receivedTo=" + children.day(1))
                .body()
                .toLowerCase(Locale.ROOT);
    }

    /** Every table of every schema of both databases, as text. */
    private List<String> tablesWithCanaries() throws SQLException, IOException {
        var found = new ArrayList<String>();
        for (var database : List.of("postgres", "key_store")) {
            for (var table : rows(database, """
                    select schemaname || '.' || tablename from pg_tables
                    where schemaname not in ('pg_catalog', 'information_schema')""")) {
                if (rows(database, "select t::text from " + table + " t").stream()
                        .anyMatch(ErasureTest::holdsCanary)) {
                    found.add(table);
                }
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
        rows("postgres", "select pg_switch_wal()::text");
        try (var connection = open("postgres");
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private List<String> rows(String database, String sql) throws SQLException, IOException {
        try (var connection = open(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private Connection open(String database) throws SQLException, IOException {
        var postgres = home.resolve("postgres");
        var port = Files.readString(postgres.resolve("port"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                "ehcqa",
                Files.readString(postgres.resolve("password")));
    }
}
