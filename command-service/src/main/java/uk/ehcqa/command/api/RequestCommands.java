package uk.ehcqa.command.api;

import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_UNKNOWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.command.contribution.ContributionRegister;
import uk.ehcqa.command.contribution.HeldContribution;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.refusal.Refused;

/** Sends commands for requests that services name by their reference. To them, what another service is asked for is unknown. */
@Component
class RequestCommands {

    /**
     * What was said has been recorded.
     *
     * @param reference of the request; of the case a service learns nothing
     */
    record Said(String reference) {}

    private final ContributionRegister register;
    private final CaseCommands cases;
    private final Clock clock;

    RequestCommands(ContributionRegister register, CaseCommands cases, Clock clock) {
        this.register = register;
        this.cases = cases;
        this.clock = clock;
    }

    Said send(String reference, BiFunction<HeldContribution, LocalDate, CaseCommand> command) {
        var asked = find(reference);
        cases.send(command.apply(asked, LocalDate.now(clock)));
        return new Said(asked.reference().value());
    }

    HeldContribution find(String reference) {
        return Optional.of(reference)
                .filter(ContributionReference::isWellFormed)
                .map(ContributionReference::new)
                .flatMap(register::referredToAs)
                .filter(RequestCommands::isOfSender)
                .orElseThrow(() -> new Refused(CONTRIBUTION_UNKNOWN));
    }

    private static boolean isOfSender(HeldContribution asked) {
        return asked.service() != null
                && CurrentIdentity.get()
                        .map(Identity::services)
                        .filter(services -> services.contains(asked.service()))
                        .isPresent();
    }
}
