package uk.ehcqa.standalone;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.identity.Caseworkers;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.command.casework.ChildRegister;
import uk.ehcqa.shared.casework.AllocateCase;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Allocates the invented cases to the caseworkers by turns. Every tenth waits for somebody to take it. */
@Component
class DemonstrationAllocations {

    private static final Identity ALLOCATED_BY = new Identity("Demonstration", Role.MANAGER, null);
    private static final int ONE_WAITS_OF = 10;

    private final ChildRegister register;
    private final Caseworkers caseworkers;
    private final CommandGateway commands;
    private final Clock clock;

    DemonstrationAllocations(ChildRegister register, Caseworkers caseworkers, CommandGateway commands, Clock clock) {
        this.register = register;
        this.caseworkers = caseworkers;
        this.commands = commands;
        this.clock = clock;
    }

    void make() {
        CurrentIdentity.actingFor(ALLOCATED_BY, () -> {
            allocate();
            return true;
        });
    }

    private void allocate() {
        var today = LocalDate.now(clock);
        var all = caseworkers.all();
        var number = 0;
        for (var caseId : register.cases()) {
            number++;
            if (number % ONE_WAITS_OF != 0) {
                send(caseId, new Allocation(all.get(number % all.size()).user(), today));
            }
        }
    }

    /** What is refused stays as it is: the child has died, or a start that was cut short had allocated the case. */
    private void send(CaseId caseId, Allocation allocation) {
        try {
            commands.sendAndWait(new AllocateCase(caseId, allocation));
        } catch (RuntimeException failure) {
            var _ = WhyRefused.in(failure).orElseThrow(() -> failure);
        }
    }
}
