package uk.ehcqa.query.casework;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.eventstore.erasure.TableRewrites;
import uk.ehcqa.eventstore.projection.NotTakenIn;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.ChildDetailsErased;

/** Folds a batch of events into the cases they belong to, and brings every table up to date with one statement each. */
@Component
class CaseTables {

    private final CaseFiles files;
    private final CaseHistory history;
    private final List<FoldedTable> folded;
    private final List<KeptOfChildren> kept;
    private final TableRewrites rewrites;

    CaseTables(
            CaseFiles files,
            CaseHistory history,
            List<FoldedTable> folded,
            List<KeptOfChildren> kept,
            TableRewrites rewrites) {
        this.files = files;
        this.history = history;
        this.folded = folded;
        this.kept = kept;
        this.rewrites = rewrites;
    }

    /** Events that were written before are passed over, so that the same events twice change nothing. */
    void write(List<? extends DomainEventMessage<?>> messages) {
        var events = messages.stream()
                .map(message -> NotTakenIn.saysWhich(message, () -> ofCase(message)))
                .toList();
        var known = files.find(events.stream().map(event -> caseOf(event)).collect(toSet()));
        var changed = new LinkedHashMap<CaseId, CaseAtVersion>();
        var changes = new ArrayList<CaseChange>();
        var fresh = new ArrayList<DomainEventMessage<CaseEvent>>();
        for (var event : events) {
            var before = changed.getOrDefault(caseOf(event), known.get(caseOf(event)));
            if (before == null || event.getSequenceNumber() > before.version()) {
                var after = NotTakenIn.saysWhich(event, () -> after(before, event));
                changed.put(caseOf(event), after);
                changes.add(new CaseChange(before, after));
                fresh.add(event);
            }
        }
        history.add(fresh);
        forget(fresh);
        var whole = changed.values().stream()
                .map(after -> new CaseChange(known.get(after.file().caseId()), after))
                .toList();
        folded.forEach(table -> table.store(whole));
        var turns = changes.stream().map(CaseTurns::new).toList();
        folded.forEach(table -> table.follow(turns));
    }

    /**
     * The rows that told who somebody was are overwritten, and their tables then rewritten: also where none stand here any
     * more, since a case that is made anew has just lost them.
     */
    private void forget(List<DomainEventMessage<CaseEvent>> fresh) {
        var erased = fresh.stream()
                .filter(event -> event.getPayload() instanceof ChildDetailsErased)
                .map(CaseTables::caseOf)
                .toList();
        erased.forEach(history::erase);
        if (!erased.isEmpty()) {
            kept.forEach(each -> each.forget(erased));
            rewriteTables();
        }
    }

    private void rewriteTables() {
        rewrites.due("query.case_file", "query.case_history");
    }

    void erase(Collection<String> cases) {
        delete(cases);
        rewriteTables();
    }

    void delete(Collection<String> cases) {
        var ids = cases.toArray();
        history.delete(ids);
        folded.forEach(table -> table.delete(ids));
    }

    /** What stands in all tables of each of these cases. */
    Map<String, String> digests(Collection<String> cases) {
        var ids = cases.toArray();
        return Stream.concat(Stream.of(history.digests(ids)), folded.stream().map(table -> table.digests(ids)))
                .flatMap(table -> table.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, String::concat));
    }

    List<String> casesAfter(String last, int atMost) {
        return files.after(last, atMost);
    }

    private static CaseAtVersion after(@Nullable CaseAtVersion before, DomainEventMessage<CaseEvent> event) {
        var expected = before == null ? 0 : before.version() + 1;
        if (event.getSequenceNumber() != expected) {
            throw new IllegalStateException("Case %s lacks event %d".formatted(caseOf(event), expected));
        }
        return before == null
                ? CaseAtVersion.openedBy((CaseOpened) event.getPayload(), event.getTimestamp())
                : before.after(event.getPayload(), event.getTimestamp());
    }

    /** Looks into all of it: what cannot be read is noticed only then. */
    @SuppressWarnings("unchecked") // Its payload is looked at before.
    private static DomainEventMessage<CaseEvent> ofCase(DomainEventMessage<?> message) {
        var _ = message.getMetaData();
        if (message.getPayload() instanceof CaseEvent) {
            return (DomainEventMessage<CaseEvent>) message;
        }
        throw new IllegalArgumentException(message.getPayloadType() + " is no event of a case");
    }

    private static CaseId caseOf(DomainEventMessage<CaseEvent> event) {
        return event.getPayload().caseId();
    }
}
