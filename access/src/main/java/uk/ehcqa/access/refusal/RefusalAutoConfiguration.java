package uk.ehcqa.access.refusal;

import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Lets refusals come back to the sender of a command. */
@AutoConfiguration(before = AxonAutoConfiguration.class)
public class RefusalAutoConfiguration {

    /** Comes before all other interceptors, since these may refuse too. */
    @Bean
    @Order(1)
    RefusalForSender refusalForSender() {
        return new RefusalForSender();
    }
}
