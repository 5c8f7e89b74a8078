package uk.ehcqa.eventstore.keys;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import uk.ehcqa.eventstore.BytesLeftBehind;
import uk.ehcqa.eventstore.OutsideThePool;

/**
 * The keys as they are kept, wrapped. Sole writer and sole reader of {@code key_store.subject_key}. It has connections of its
 * own, outside any transaction on events: a key that it has answered with is on the disk.
 */
class KeyTable {

    private final DataSource unpooled;
    private final JdbcClient jdbc;

    KeyTable(DataSource keyStore) {
        this.unpooled = OutsideThePool.patientConnections(keyStore);
        this.jdbc = JdbcClient.create(keyStore);
    }

    /** Keeps this key unless there is or was one, and answers with the one that is kept: empty if it was destroyed. */
    Optional<byte[]> keep(UUID subject, byte[] wrapped) {
        var kept = jdbc.sql("""
                        with added as (
                            insert into key_store.subject_key (subject, wrapped) values (:subject, :wrapped)
                            on conflict do nothing returning wrapped)
                        select wrapped from added
                        union all select wrapped from key_store.subject_key where subject = :subject""")
                .param("subject", subject)
                .param("wrapped", wrapped)
                .query((row, number) -> Optional.ofNullable(row.getBytes("wrapped")))
                .list();
        return kept.isEmpty() ? Objects.requireNonNull(find(List.of(subject)).get(subject)) : kept.getFirst();
    }

    /** Of those that there are or were: the key, or nothing if it was destroyed. */
    Map<UUID, Optional<byte[]>> find(Collection<UUID> subjects) {
        var found = new HashMap<UUID, Optional<byte[]>>();
        jdbc.sql("select subject, wrapped from key_store.subject_key where subject = any(?)")
                .param(new SqlArrayValue("uuid", subjects.toArray()))
                .query(row -> {
                    found.put(row.getObject("subject", UUID.class), Optional.ofNullable(row.getBytes("wrapped")));
                });
        return found;
    }

    Optional<Map.Entry<UUID, byte[]>> any() {
        return jdbc.sql("select subject, wrapped from key_store.subject_key where wrapped is not null limit 1")
                .query((row, number) -> Map.entry(row.getObject("subject", UUID.class), row.getBytes("wrapped")))
                .optional();
    }

    /**
     * Leaves a tombstone, also where there never was a key, so that there never will be one.
     *
     * @return how many it is new for
     */
    int destroy(Collection<UUID> subjects) {
        return jdbc.sql("""
                        insert into key_store.subject_key (subject) select unnest(?)
                        on conflict (subject) do update set wrapped = null
                        where subject_key.wrapped is not null""")
                .param(new SqlArrayValue("uuid", subjects.toArray()))
                .update();
    }

    /** No bytes of keys that were destroyed. */
    void leaveNothingBehind() {
        try (var connection = unpooled.getConnection()) {
            BytesLeftBehind.rewrite(connection, "key_store.subject_key");
            BytesLeftBehind.leaveOldLog(connection);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("rewriting the key store", null, e);
        }
    }
}
