package uk.ehcqa.command.framework;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of frameworks is written in the transaction of the command: what cannot be entered there is not recorded at all. */
@Configuration(proxyBeanMethods = false)
class FrameworkConfiguration {

    @Bean
    ConfigurerModule auditFrameworksWithTheCommand() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(FrameworkRegistration.PROCESSOR)
                .registerListenerInvocationErrorHandler(
                        FrameworkRegistration.PROCESSOR, configuration -> PropagatingErrorHandler.instance());
    }
}
