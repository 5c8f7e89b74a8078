package uk.ehcqa.access.signin;

import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.access.identity.Auditors;
import uk.ehcqa.access.identity.Caseworkers;
import uk.ehcqa.shared.identity.Role;

/** Says who works here, also where nobody signs in. */
@AutoConfiguration
public class PeopleAutoConfiguration {

    @Bean
    Caseworkers caseworkers() {
        var all = Stream.of(DemonstrationPerson.values())
                .map(DemonstrationPerson::identity)
                .filter(person -> person.role() == Role.CASEWORKER)
                .toList();
        return () -> all;
    }

    @Bean
    Auditors auditors() {
        var all = Stream.of(DemonstrationPerson.values())
                .map(DemonstrationPerson::identity)
                .filter(person -> person.role() == Role.QA_AUDITOR || person.role() == Role.QUALITY_LEAD)
                .toList();
        return () -> all;
    }
}
