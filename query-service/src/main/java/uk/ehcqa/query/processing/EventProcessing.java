package uk.ehcqa.query.processing;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.eventstore.projection.DeadLetter;
import uk.ehcqa.eventstore.projection.ParkedCase;
import uk.ehcqa.eventstore.projection.ParkedCases;
import uk.ehcqa.eventstore.projection.Projection;
import uk.ehcqa.eventstore.rebuild.Rebuild;
import uk.ehcqa.eventstore.rebuild.Rebuilding;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.service.Services;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.service.ServiceId;

/** What the page and the API about event processing tell and do. What an address names and does not exist is not found. */
@Component
class EventProcessing {

    private final List<Projection> projections;
    private final ParkedCases parkedCases;
    private final Rebuilding rebuilding;
    private final CaseFiles files;
    private final Services services;

    EventProcessing(
            List<Projection> projections,
            ParkedCases parkedCases,
            Rebuilding rebuilding,
            CaseFiles files,
            Services services) {
        this.projections = projections;
        this.parkedCases = parkedCases;
        this.rebuilding = rebuilding;
        this.files = files;
        this.services = services;
    }

    List<ProjectionState> projections() {
        var parked = parkedCases.all();
        return projections.stream()
                .map(it -> new ProjectionState(
                        it.name(),
                        parked.stream()
                                .filter(one -> one.projection().equals(it.name()))
                                .count(),
                        rebuilding.latest(it).orElse(null)))
                .toList();
    }

    /** The case parked longest first. */
    List<Parked> parked() {
        var parked = parkedCases.all();
        var names = names(parked.stream().map(ParkedCase::caseId).toList());
        return parked.stream()
                .map(it -> new Parked(
                        it.projection(),
                        it.caseId(),
                        names.get(it.caseId()),
                        it.eventType(),
                        it.parkedAt(),
                        it.failure(),
                        it.failedAt(),
                        it.letters()))
                .toList();
    }

    /** Of cases their references, of services their names, by id. */
    private Map<String, String> names(List<String> ids) {
        var names = new HashMap<>(files.references(ids));
        services.names(ids.stream().map(ServiceId::of).toList()).forEach((id, name) -> names.put(id.toString(), name));
        return names;
    }

    /** Asked for every page of a case: so it looks for this case alone. */
    boolean isParked(String reference) {
        return files.id(reference)
                .filter(caseId -> projections.stream().anyMatch(it -> parkedCases.isParked(it, caseId)))
                .isPresent();
    }

    Parked parked(String projection, UUID caseId) {
        return parked().stream()
                .filter(it -> it.projection().equals(projection) && it.caseId().equals(caseId.toString()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }

    List<DeadLetter> letters(String projection, UUID caseId) {
        var letters = parkedCases.letters(get(projection), caseId.toString());
        if (letters.isEmpty()) {
            throw new ResponseStatusException(NOT_FOUND);
        }
        return letters;
    }

    Retried retry(String projection, UUID caseId) {
        letters(projection, caseId);
        return Retried.one(parkedCases.retry(get(projection), caseId.toString()));
    }

    Retried retryAll(String projection) {
        var found = get(projection);
        return parkedCases.all().stream()
                .filter(parked -> parked.projection().equals(projection))
                .map(parked -> Retried.one(parkedCases.retry(found, parked.caseId())))
                .reduce(new Retried(0, 0), Retried::and);
    }

    Retried makeAnew(String projection, UUID caseId) {
        letters(projection, caseId);
        return Retried.one(parkedCases.makeAnew(get(projection), caseId.toString()));
    }

    /** The one that was begun. */
    Rebuild rebuild(String projection) {
        var found = get(projection);
        if (!rebuilding.begin(found, CurrentIdentity.get().map(Identity::user).orElse("nobody"))) {
            throw new ResponseStatusException(CONFLICT, "This projection is being rebuilt already.");
        }
        return rebuilding.latest(found).orElseThrow();
    }

    Projection get(String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }
}
