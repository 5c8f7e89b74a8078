package uk.ehcqa.eventstore.storage;

import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import uk.ehcqa.eventstore.erasure.Erasures;
import uk.ehcqa.eventstore.privacy.PersonalFields;
import uk.ehcqa.eventstore.schema.DatabaseSchema;

/**
 * Gives Axon its storage. The order matters: Axon 4.13 waits for data source and transactions by the names they had in
 * Spring Boot 3, and so would come too early, find neither, and quietly keep its tokens in memory.
 */
@AutoConfiguration(
        after = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class},
        before = {JpaAutoConfiguration.class, JdbcAutoConfiguration.class, TransactionAutoConfiguration.class})
class StorageAutoConfiguration {

    private static final int AGGREGATES_IN_MEMORY = 1_000;

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DatabaseSchema eventStoreSchema() {
        return new DatabaseSchema("event_store");
    }

    @Bean
    PgEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer events,
            @Qualifier("snapshotSerializer") Serializer snapshots,
            ConnectionProvider connections,
            TransactionManager transactions,
            SnapshotFilter snapshotFilter,
            EventUpcaster upcaster,
            PersonalFields personal,
            Erasures erasures) {
        var builder = JdbcEventStorageEngine.builder();
        builder.connectionProvider(connections)
                .eventSerializer(events)
                .snapshotSerializer(snapshots)
                .snapshotFilter(snapshotFilter)
                .upcasterChain(upcaster);
        return new PgEngine(builder, transactions, personal, erasures);
    }

    /** For aggregates that name it: {@code @Aggregate(cache = "aggregateCache")}. */
    @Bean
    Cache aggregateCache() {
        return new LeastRecentlyUsed(AGGREGATES_IN_MEMORY);
    }
}
