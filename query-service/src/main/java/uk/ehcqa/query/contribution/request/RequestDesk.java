package uk.ehcqa.query.contribution.request;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.casework.CaseHistory;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.WrittenContribution;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.service.ServiceId;

/** Finds what the viewer's service is asked for. What another service is asked for is as unknown as what nobody is. */
@Component
class RequestDesk {

    private final ServiceRequests requests;
    private final CaseFiles cases;
    private final CaseHistory history;
    private final Viewings viewings;

    RequestDesk(ServiceRequests requests, CaseFiles cases, CaseHistory history, Viewings viewings) {
        this.requests = requests;
        this.cases = cases;
        this.history = history;
        this.viewings = viewings;
    }

    static Identity viewer() {
        return CurrentIdentity.get().orElseThrow();
    }

    static Set<ServiceId> services() {
        return viewer().services();
    }

    /** Somebody looks at it: that is put on record. */
    AskedRequest show(String reference) {
        var found = find(reference);
        viewings.add(found.listed().reference(), viewer().user());
        return found;
    }

    AskedRequest find(String reference) {
        var listed = Optional.of(reference)
                .filter(ContributionReference::isWellFormed)
                .map(ContributionReference::new)
                .flatMap(known -> requests.find(known, services()))
                .orElseThrow(RequestUnknown::new);
        var events =
                history.all(listed.caseId()).stream().map(HistoryEntry::event).toList();
        return new AskedRequest(
                listed,
                cases.get(listed.caseReference()).file(),
                WrittenContribution.of(listed.contribution(), events));
    }
}
