package uk.ehcqa.standalone.faults.oracle;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row of every read model. The rows of a moment can be kept, and later ones held against them.
 *
 * @param events the table or view of the events of cases that the read models are to have
 */
public record ReadModels(JdbcClient jdbc, String events) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Of all events of cases that are stored. */
    public ReadModels(JdbcClient jdbc) {
        this(jdbc, "(select * from event_store.event where aggregate_type = 'EhcCase') of_cases");
    }

    /** Until the read models have all events; they have failed if that takes longer than anybody would wait. */
    public void awaitAllEvents() {
        await("the read models have all events")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> count("query.case_history") >= count(events));
    }

    /** Events that are left out or applied twice, going by the versions and numbers of the read models. */
    public List<String> complaints() {
        var behind = jdbc.sql("""
                        select aggregate_id from %s group by aggregate_id
                        having max(sequence) is distinct from
                            (select version from query.case_file where case_id = cast(aggregate_id as uuid))""".formatted(events)).query(String.class).list().stream()
                .map(id -> "The case file of %s is not at the version of its last event".formatted(id));
        var counted = count("query.case_history") == count(events)
                ? Stream.<String>empty()
                : Stream.of("The history has not as many entries as there are events");
        return Stream.concat(behind, counted).toList();
    }

    /** Remembers all rows as they are now. */
    public void keep() {
        jdbc.sql("create schema if not exists kept").update();
        tables().forEach(table -> {
            jdbc.sql("drop table if exists kept." + table).update();
            jdbc.sql("create table kept.%s as %s".formatted(table, rows(table))).update();
        });
    }

    /** Rows that were kept and are now others or gone. */
    public List<String> changed() {
        return difference("select row from kept.%1$s except all (%2$s)");
    }

    /** Rows that are there now and were not kept. */
    public List<String> added() {
        return difference("%2$s except all select row from kept.%1$s");
    }

    /** As if they were lost, with no program running: the next to start writes all rows anew. */
    public void clear() {
        jdbc.sql("delete from event_store.token where processor_name = 'cases'").update();
        tables().forEach(table -> jdbc.sql("truncate query." + table).update());
    }

    public long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> difference(String question) {
        return tables().stream()
                .flatMap(table -> jdbc.sql(question.formatted(table, rows(table))).query(String.class).list().stream()
                        .map(row -> table + " " + row))
                .toList();
    }

    /** As PostgreSQL writes them out. */
    private static String rows(String table) {
        return "select t::text as row from query.%s t".formatted(table);
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'query' and table_name not like 'flyway%' order by 1""").query((row, number) -> row.getString("table_name")).list();
    }
}
