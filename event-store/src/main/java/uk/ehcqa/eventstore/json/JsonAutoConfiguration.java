package uk.ehcqa.eventstore.json;

import java.util.stream.Collectors;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives Axon its serialisers: JSON throughout. */
@AutoConfiguration(before = AxonAutoConfiguration.class)
class JsonAutoConfiguration {

    @Bean
    @Primary
    Serializer generalSerializer() {
        return new MessageSerializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(@Qualifier("generalSerializer") Serializer general) {
        return general;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventTypes types) {
        return types.serializer();
    }

    @Bean
    EventUpcaster eventUpcaster(EventTypes types) {
        return types.upcaster();
    }

    @Bean
    @Qualifier("snapshotSerializer")
    Serializer snapshotSerializer(ObjectProvider<SnapshotType> types) {
        return new NamedSerializer(
                types.stream().collect(Collectors.toMap(SnapshotType::aggregate, SnapshotType::stored)));
    }

    /** A snapshot of another shape than today's is passed over. */
    @Bean
    SnapshotFilter snapshotsOfToday(ObjectProvider<SnapshotType> types) {
        var today = types.stream().map(SnapshotType::stored).collect(Collectors.toSet());
        return snapshot -> today.contains(snapshot.getPayload().getType());
    }
}
