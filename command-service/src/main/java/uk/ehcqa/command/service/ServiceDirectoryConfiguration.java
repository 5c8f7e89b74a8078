package uk.ehcqa.command.service;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory is written in the transaction of the command: what cannot be entered there is not recorded at all. */
@Configuration(proxyBeanMethods = false)
class ServiceDirectoryConfiguration {

    @Bean
    ConfigurerModule serviceDirectoryWithTheCommand() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(ServiceRegistration.PROCESSOR)
                .registerListenerInvocationErrorHandler(
                        ServiceRegistration.PROCESSOR, configuration -> PropagatingErrorHandler.instance());
    }
}
