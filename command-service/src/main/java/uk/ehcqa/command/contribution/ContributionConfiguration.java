package uk.ehcqa.command.contribution;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of contributions, which is kept beside their events. */
@Configuration(proxyBeanMethods = false)
class ContributionConfiguration {

    /** It is written in the transaction of the command: what cannot be entered there is not recorded at all. */
    @Bean
    ConfigurerModule contributionRegisterWithTheCommand() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(ContributionRegistration.PROCESSOR)
                .registerListenerInvocationErrorHandler(
                        ContributionRegistration.PROCESSOR, configuration -> PropagatingErrorHandler.instance());
    }
}
