package uk.ehcqa.eventstore.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps those who write a projection out of each other's way, until their transaction ends. Batches never meet in a case, so
 * they go together; whoever writes a case anew from its first event goes alone, or a batch could bring back what it had read
 * before.
 */
class WritingTurn {

    private final JdbcClient jdbc;

    WritingTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void together(Projection projection) {
        lock("pg_advisory_xact_lock_shared", projection);
    }

    void alone(Projection projection) {
        lock("pg_advisory_xact_lock", projection);
    }

    private void lock(String function, Projection projection) {
        jdbc.sql("select %s(hashtextextended(?, 0))".formatted(function))
                .param("event_store projection " + projection.name())
                .query(granted -> {});
    }
}
