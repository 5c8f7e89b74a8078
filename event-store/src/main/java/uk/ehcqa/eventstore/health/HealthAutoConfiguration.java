package uk.ehcqa.eventstore.health;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.eventstore.keys.KeyStoreDatabase;
import uk.ehcqa.eventstore.projection.ParkedCases;

/** Adds the event processors to the health of a program that reports any. */
@AutoConfiguration
@ConditionalOnClass(HealthIndicator.class)
class HealthAutoConfiguration {

    @Bean
    EventProcessorsHealth eventProcessorsHealthIndicator(
            EventProcessingConfiguration processing, EventStorageEngine engine, TokenStore tokens) {
        return new EventProcessorsHealth(processing, engine, tokens);
    }

    /** Without it no case can be opened. */
    @Bean
    DataSourceHealthIndicator keyStoreHealthIndicator(KeyStoreDatabase keys) {
        return new DataSourceHealthIndicator(keys.pool());
    }

    @Bean
    ParkedCasesHealth parkedCasesHealthIndicator(ParkedCases parked) {
        return new ParkedCasesHealth(parked);
    }
}
