package uk.ehcqa.access.identity;

import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import uk.ehcqa.shared.identity.Identity;

/** Lets the sender's identity travel with each message and into the events that follow from it. */
@AutoConfiguration(before = AxonAutoConfiguration.class)
public class IdentityAutoConfiguration {

    @Bean
    IdentityOfSender identityOfSender() {
        return new IdentityOfSender();
    }

    @Bean
    @Order(2)
    RoleCheck roleCheck() {
        return new RoleCheck();
    }

    @Bean
    CorrelationDataProvider identityOfCause() {
        return new SimpleCorrelationDataProvider(Identity.USER, Identity.ROLE, Identity.TEAM, Identity.SERVICES);
    }

    /** Axon has this by itself only where no other provider is. */
    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }
}
