package uk.ehcqa.command.document;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents, as far as commands refer to them. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    /** They are found in the transaction of the command: what refers to one that is not there is not recorded at all. */
    @Bean
    ConfigurerModule documentReferencesWithTheCommand() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(DocumentReferences.PROCESSOR)
                .registerListenerInvocationErrorHandler(
                        DocumentReferences.PROCESSOR, configuration -> PropagatingErrorHandler.instance());
    }
}
