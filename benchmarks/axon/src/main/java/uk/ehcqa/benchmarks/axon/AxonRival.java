package uk.ehcqa.benchmarks.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.shared.casework.CaseCommand;

/** The rival that keeps cases as events in Axon's JPA event store. Nothing of Axon is tuned; only its checker for updates is left out. */
@SpringBootApplication(
        scanBasePackages = {"uk.ehcqa.benchmarks.contract", "uk.ehcqa.benchmarks.axon"},
        exclude = UpdateCheckerAutoConfiguration.class)
public class AxonRival {

    public static void main(String[] arguments) {
        SpringApplication.run(AxonRival.class, arguments);
    }

    /** The kernel's commands carry no annotation of Axon's. */
    @Bean
    CommandTargetResolver caseOfCommand() {
        return AxonRival::target;
    }

    /** As in the product, the register is written in the transaction of the command. */
    @Bean
    ConfigurerModule registerWithTheCommand() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(Register.PROCESSOR)
                .registerListenerInvocationErrorHandler(Register.PROCESSOR, axon -> PropagatingErrorHandler.instance());
    }

    private static VersionedAggregateIdentifier target(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(((CaseCommand) command.getPayload()).caseId(), null);
    }
}
