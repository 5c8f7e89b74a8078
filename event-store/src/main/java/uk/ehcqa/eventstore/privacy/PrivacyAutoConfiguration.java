package uk.ehcqa.eventstore.privacy;

import java.util.List;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.keys.SubjectKeys;

/** Seals what the services call personal. */
@AutoConfiguration
class PrivacyAutoConfiguration {

    @Bean
    PersonalFields personalFields(
            ObjectProvider<PersonalData> said,
            ObjectProvider<EventTypes> types,
            @Qualifier("generalSerializer") Serializer json,
            SubjectKeys keys) {
        var personal = PersonalData.agreed(said.stream());
        var events = types.stream().reduce(new EventTypes(List.of(), List.of()), EventTypes::and);
        return new PersonalFields(new PersonalComponents(events, personal, json), personal.subject(), keys);
    }
}
