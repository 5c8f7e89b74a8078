package uk.ehcqa.command.audit;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plantext.PlanTextEvent;
import uk.ehcqa.shared.plantext.PlanVersions;

/** Reads them from the events of the case, from the first. */
@Component
class StoredCaseRecords implements CaseRecords {

    /** Whoever brings a return in, or runs the product, has no part in what a plan says. */
    private static final Set<String> HAVE_A_PART =
            Set.of(Role.CASEWORKER.name(), Role.MANAGER.name(), Role.CONTRIBUTOR.name(), Role.CONTRIBUTION_LEAD.name());

    private final EventStore events;

    StoredCaseRecords(EventStore events) {
        this.events = events;
    }

    @Override
    public CaseRecord of(CaseId caseId) {
        var people = new TreeSet<String>();
        var versions = PlanVersions.NONE;
        var stream = events.readEvents(caseId.toString(), 0);
        while (stream.hasNext()) {
            var event = stream.next();
            recordedBy(event.getMetaData()).ifPresent(people::add);
            if (CaseAllocated.class.equals(event.getPayloadType())) {
                people.add(((CaseAllocated) event.getPayload()).allocation().caseworker());
            } else if (PlanTextEvent.class.isAssignableFrom(event.getPayloadType())) {
                versions = versions.after((PlanTextEvent) event.getPayload());
            }
        }
        return new CaseRecord(people, versions);
    }

    private static Optional<String> recordedBy(MetaData sender) {
        return HAVE_A_PART.contains(String.valueOf(sender.get(Identity.ROLE)))
                ? Optional.ofNullable(sender.get(Identity.USER)).map(String::valueOf)
                : Optional.empty();
    }
}
