package uk.ehcqa.command.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.AllocationRefusal.ALLOCATED_BEFORE_CASE;
import static uk.ehcqa.shared.casework.AllocationRefusal.ALLOCATED_IN_FUTURE;
import static uk.ehcqa.shared.casework.AllocationRefusal.ALLOCATED_TO_SOMEBODY_ELSE;
import static uk.ehcqa.shared.casework.AllocationRefusal.ALLOCATION_ALREADY_SO;
import static uk.ehcqa.shared.casework.AllocationRefusal.CASEWORKER_UNKNOWN;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import uk.ehcqa.access.identity.Caseworkers;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.AllocateCase;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.refusal.Refused;

/** Who is responsible for the case. A manager says so of anybody, a caseworker of themselves. */
public final class CaseAllocation {

    private final OpenFile desk;

    CaseAllocation(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(AllocateCase command, Clock clock, Caseworkers caseworkers, MetaData sender) {
        var allocation = command.allocation();
        var file = desk.living();
        Refused.when(!caseworkers.include(allocation.caseworker()), CASEWORKER_UNKNOWN);
        Refused.when(!mayAllocate(sender, allocation.caseworker()), ALLOCATED_TO_SOMEBODY_ELSE);
        Refused.when(allocation.equals(file.allocation()), ALLOCATION_ALREADY_SO);
        check(file, allocation, LocalDate.now(clock));

        apply(new CaseAllocated(command.caseId(), allocation));
        return desk.recorded();
    }

    private static boolean mayAllocate(MetaData sender, String caseworker) {
        return Role.MANAGER.name().equals(sender.get(Identity.ROLE)) || caseworker.equals(sender.get(Identity.USER));
    }

    private static void check(CaseFile file, Allocation allocation, LocalDate today) {
        Refused.when(allocation.allocatedOn().isAfter(today), ALLOCATED_IN_FUTURE);
        file.begunOn().filter(allocation.allocatedOn()::isBefore).ifPresent(begunOn -> {
            throw new Refused(ALLOCATED_BEFORE_CASE, "begunOn", begunOn);
        });
    }
}
