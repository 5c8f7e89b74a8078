package uk.ehcqa.eventstore.json;

import java.util.List;
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
    Serializer eventSerializer(ObjectProvider<EventTypes> types) {
        return together(types).serializer();
    }

    @Bean
    EventUpcaster eventUpcaster(ObjectProvider<EventTypes> types) {
        return together(types).upcaster();
    }

    private static EventTypes together(ObjectProvider<EventTypes> types) {
        return types.stream().reduce(new EventTypes(List.of(), List.of()), EventTypes::and);
    }
}
