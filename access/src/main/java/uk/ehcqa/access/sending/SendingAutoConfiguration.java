package uk.ehcqa.access.sending;

import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets what a request says of its sending travel with the command that follows from it. */
@AutoConfiguration(before = AxonAutoConfiguration.class)
public class SendingAutoConfiguration {

    @Bean
    SendingOfCommand sendingOfCommand() {
        return new SendingOfCommand();
    }
}
