package uk.ehcqa.eventstore.privacy;

import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.keys.SubjectKeys;

/** Seals what the program calls personal. */
@AutoConfiguration
class PrivacyAutoConfiguration {

    @Bean
    PersonalFields personalFields(
            PersonalData personal,
            EventTypes events,
            @Qualifier("generalSerializer") Serializer json,
            SubjectKeys keys) {
        return new PersonalFields(new PersonalComponents(events, personal, json), personal.subject(), keys);
    }
}
