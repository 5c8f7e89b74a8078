package uk.ehcqa.eventstore.erasure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Whose data were erased. Sole writer and sole reader of {@code event_store.erased_subject}. */
class ErasureLog {

    private final JdbcClient jdbc;

    ErasureLog(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** In the transaction of the event that says so. */
    void add(Collection<UUID> subjects) {
        jdbc.sql("insert into event_store.erased_subject (subject) select unnest(?) on conflict do nothing")
                .param(uuids(subjects))
                .update();
    }

    List<UUID> all() {
        return jdbc.sql("select subject from event_store.erased_subject")
                .query((row, number) -> row.getObject("subject", UUID.class))
                .list();
    }

    List<UUID> withKeyToDestroy() {
        return jdbc.sql("select subject from event_store.erased_subject where key_destroyed_at is null")
                .query((row, number) -> row.getObject("subject", UUID.class))
                .list();
    }

    /** With a key store from a backup: that their bytes went from the disk is true no longer. */
    void keysCameBack() {
        jdbc.sql("update event_store.erased_subject set key_destroyed_at = null")
                .update();
    }

    void keyDestroyed(Collection<UUID> subjects) {
        jdbc.sql("update event_store.erased_subject set key_destroyed_at = now() where subject = any(?)")
                .param(uuids(subjects))
                .update();
    }

    private static SqlArrayValue uuids(Collection<UUID> subjects) {
        return new SqlArrayValue("uuid", subjects.toArray());
    }
}
