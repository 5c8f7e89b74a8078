package uk.ehcqa.standalone.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.standalone.faults.oracle.ReadModels;

/**
 * Events that the read models cannot take in, one in every fifth case. Half of them cannot be read as they are stored; of the
 * others PostgreSQL refuses the row. How that is done is in {@code poison.sql}.
 */
record Poison(JdbcClient jdbc) {

    private static final int ONE_IN = 5;
    private static final int FIRST_EVENTS = 4;

    /** Into the next cases that are opened: which of them, and into which of their first events, is drawn. */
    void pour(int cases, Random chance) throws IOException {
        jdbc.sql(new ClassPathResource("poison.sql", Poison.class).getContentAsString(UTF_8))
                .update();
        for (var opened = 1; opened <= cases; opened += ONE_IN) {
            jdbc.sql("insert into poison.draw (opened, sequence, unreadable) values (?, ?, ?)")
                    .params(opened + chance.nextInt(ONE_IN), chance.nextInt(FIRST_EVENTS), chance.nextBoolean())
                    .update();
        }
    }

    /** How many cases were opened since. */
    long opened() {
        return jdbc.sql("select last_value from poison.opened")
                .query(Long.class)
                .single();
    }

    /** What the read models are to have in spite of it. */
    ReadModels models() {
        return new ReadModels(jdbc, "poison.sound");
    }

    /** How many events wait in each case that is poisoned. */
    Map<String, Integer> waiting() {
        return jdbc
                .sql("select aggregate_id, count(*) from poison.waiting group by aggregate_id")
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The references of the cases that are poisoned. */
    List<String> references() {
        return jdbc.sql("""
                        select payload ->> 'reference' from event_store.event join poison.draw using (aggregate_id)
                        where event.sequence = 0 and draw.event_id is not null order by 1""").query((row, number) -> row.getString(1)).list();
    }

    /** How long after they were committed the events of the other cases were shown. */
    String delayOfOthers() {
        return jdbc.sql("""
                        select format('p50 %s ms, p99 %s ms, max %s ms', millis[1], millis[2], millis[3]) from (
                            select percentile_disc(array[0.5, 0.99, 1]) within group (order by round(millis)) as millis
                            from poison.delay) delays""").query(String.class).single();
    }

    /** Every event is as it was recorded, and no row is refused any more. */
    void cure() {
        jdbc.sql("""
                        update event_store.event set metadata = draw.metadata from poison.draw
                        where draw.event_id = event.event_id""").update();
        jdbc.sql("delete from poison.draw").update();
    }

    /** Rather not at all than that a test which has failed already hangs. */
    void remove() {
        jdbc.sql("set lock_timeout = '30s'; drop schema poison cascade").update();
    }
}
