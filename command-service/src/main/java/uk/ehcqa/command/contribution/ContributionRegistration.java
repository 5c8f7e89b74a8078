package uk.ehcqa.command.contribution;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.ContributionStepMarkedRecordedInError;
import uk.ehcqa.shared.contribution.ExistingAdviceUsed;

/** Enters in the register of contributions what the events of a case say, in the thread and the transaction of the command. */
@Component
@ProcessingGroup(ContributionRegistration.PROCESSOR)
class ContributionRegistration {

    static final String PROCESSOR = "contribution-register";

    private final JdbcContributionRegister register;

    ContributionRegistration(JdbcContributionRegister register) {
        this.register = register;
    }

    @EventHandler
    void on(ContributionRequested event) {
        register.enter(new HeldContribution(event.reference(), event.caseId(), event.contribution(), event.service()));
    }

    @EventHandler
    void on(ExistingAdviceUsed event) {
        register.enter(new HeldContribution(event.reference(), event.caseId(), event.contribution(), event.service()));
    }

    /** What was asked for in error is not known by its reference any more. */
    @EventHandler
    void on(ContributionStepMarkedRecordedInError event) {
        if (event.step() == ContributionStep.REQUESTED || event.step() == ContributionStep.EXISTING_ADVICE_USED) {
            register.strike(event.caseId(), event.contribution());
        }
    }
}
