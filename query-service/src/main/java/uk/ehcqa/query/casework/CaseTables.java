package uk.ehcqa.query.casework;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.eventstore.erasure.TableRewrites;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.ChildDetailsErased;

/** Folds a batch of events into the cases they belong to, and brings every table up to date with one statement each. */
@Component
class CaseTables {

    private final CaseFiles files;
    private final NeedsAssessments assessments;
    private final CaseHistory history;
    private final TableRewrites rewrites;

    CaseTables(CaseFiles files, NeedsAssessments assessments, CaseHistory history, TableRewrites rewrites) {
        this.files = files;
        this.assessments = assessments;
        this.history = history;
        this.rewrites = rewrites;
    }

    /** Events that were written before are passed over, so that the same events twice change nothing. */
    void write(List<DomainEventMessage<CaseEvent>> events) {
        var known = files.find(events.stream().map(event -> caseOf(event)).collect(toSet()));
        var changed = new LinkedHashMap<CaseId, CaseAtVersion>();
        var fresh = new ArrayList<DomainEventMessage<CaseEvent>>();
        for (var event : events) {
            var before = changed.getOrDefault(caseOf(event), known.get(caseOf(event)));
            if (before == null || event.getSequenceNumber() > before.version()) {
                changed.put(caseOf(event), new CaseAtVersion(after(before, event), event.getSequenceNumber()));
                fresh.add(event);
            }
        }
        history.add(fresh);
        forget(fresh);
        files.store(changed.values());
        assessments.store(changed.values());
    }

    /** The rows that told who somebody was are overwritten, and their tables then rewritten. */
    private void forget(List<DomainEventMessage<CaseEvent>> fresh) {
        var erased = fresh.stream()
                .filter(event -> event.getPayload() instanceof ChildDetailsErased)
                .map(CaseTables::caseOf)
                .toList();
        erased.forEach(history::erase);
        if (!erased.isEmpty()) {
            rewrites.due("query.case_file", "query.case_history");
        }
    }

    void empty() {
        history.empty();
        files.empty();
        assessments.empty();
    }

    private static CaseFile after(@Nullable CaseAtVersion before, DomainEventMessage<CaseEvent> event) {
        var expected = before == null ? 0 : before.version() + 1;
        if (event.getSequenceNumber() != expected) {
            throw new IllegalStateException("Case %s lacks event %d".formatted(caseOf(event), expected));
        }
        return before == null
                ? CaseFile.openedBy((CaseOpened) event.getPayload())
                : before.file().after(event.getPayload());
    }

    private static CaseId caseOf(DomainEventMessage<CaseEvent> event) {
        return event.getPayload().caseId();
    }
}
