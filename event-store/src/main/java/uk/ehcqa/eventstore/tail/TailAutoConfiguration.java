package uk.ehcqa.eventstore.tail;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.eventstore.OutsideThePool;

/** Lets every event processor follow the store, in batches that succeed or fail as one with the token. */
@AutoConfiguration(before = JdbcAutoConfiguration.class)
@EnableConfigurationProperties(TailSettings.class)
class TailAutoConfiguration {

    private static final TokenSchema TOKENS = TokenSchema.builder()
            .setTokenTable("event_store.token")
            .setProcessorNameColumn("processor_name")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("claimed_at")
            .build();

    private static final int SEGMENTS = 2;
    private static final int BATCH = 500;

    @Bean
    NodeId nodeId(@Value("${event-store.node-id:${spring.application.name:node}}") String value) {
        return new NodeId(value);
    }

    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections, @Qualifier("generalSerializer") Serializer serializer, NodeId node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TOKENS)
                .contentType(String.class)
                .serializer(serializer)
                .nodeId(node.value())
                .build();
    }

    @Bean
    PgEventSource pgEventSource(EventStorageEngine engine) {
        return new PgEventSource(engine);
    }

    @Bean
    Listener eventListener(PgEventSource source, NodeId node, DataSource pool, TailSettings settings) {
        return new Listener(source, new NodeClaim(node), OutsideThePool.connections(pool), settings.pollInterval());
    }

    @Bean
    Notifier eventNotifier(EventBus events, DataSource pool) {
        return new Notifier(events, OutsideThePool.connections(pool));
    }

    @Bean
    ConfigurerModule eventProcessorDefaults(ObjectProvider<PgEventSource> source) {
        return configurer -> configurer.eventProcessing(processing -> configure(processing, source));
    }

    /** A handler's failure must reach the processor, or the event would be logged and skipped. */
    private static void configure(EventProcessingConfigurer processing, ObjectProvider<PgEventSource> source) {
        processing
                .usingPooledStreamingEventProcessors()
                .configureDefaultStreamableMessageSource(axon -> source.getObject())
                .registerPooledStreamingEventProcessorConfiguration(TailAutoConfiguration::configure)
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
    }

    private static PooledStreamingEventProcessor.Builder configure(
            Configuration axon, PooledStreamingEventProcessor.Builder processor) {
        return processor.initialSegmentCount(SEGMENTS).batchSize(BATCH).coordinatorExecutor(name -> {
            var coordinator = new Coordinator(name);
            axon.onShutdown(coordinator::shutdown);
            return coordinator;
        });
    }
}
