package uk.ehcqa.command.sen2.imports;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import uk.ehcqa.command.sen2.matching.WhoseCase;
import uk.ehcqa.shared.identity.Identity;

/** Prepares to take the people of one return. */
@Component
class Takings {

    private final WhoseCase whoseCase;
    private final CommandGateway gateway;
    private final Clock clock;

    Takings(WhoseCase whoseCase, CommandGateway gateway, Clock clock) {
        this.whoseCase = whoseCase;
        this.gateway = gateway;
        this.clock = clock;
    }

    PersonTaking of(Identity startedBy, CheckedReturn checked) {
        return new PersonTaking(whoseCase, new RecordSender(gateway, startedBy), checked, LocalDate.now(clock));
    }
}
