package uk.ehcqa.query.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.Spells.Spell;
import uk.ehcqa.shared.casework.CaseId;

/**
 * What a batch of events makes of the rows that tell how a table was known: the same rows whether they come in one batch or in many. A
 * row of which it turns out that another follows it is told so and stays; one that proves not to have been true is closed.
 */
final class KnownRows<R> {

    /** An end of a row that was written before: of those of its key that are known now, the one that goes on. */
    record Ending<R>(R row, LocalDate next, Instant knownFrom) {}

    /** A row that was written before, and since when it is known no longer. */
    record Closing<R>(R row, LocalDate holdsFrom, Instant knownUntil) {}

    private final Map<List<@Nullable Object>, Map<LocalDate, KnownRow<R>>> open = new LinkedHashMap<>();
    private final List<KnownRow<R>> closed = new ArrayList<>();
    private final List<Ending<R>> endings = new ArrayList<>();
    private final List<Closing<R>> closings = new ArrayList<>();
    private final Set<CaseId> changedAtOnce = new HashSet<>();

    void follow(CaseTurns turns, Spells<R> spells) {
        for (var key : spells.changedKeys()) {
            var are = new ArrayList<>(spells.after(key));
            for (var spell : spells.before(key)) {
                if (!are.removeIf(spell::isSame) && !end(turns, key, spells, spell, are)) {
                    close(turns, key, spell, spells.holdsFrom(key, spell));
                }
            }
            are.forEach(spell -> begin(turns, key, spells, spell));
        }
    }

    /** New rows. */
    Collection<KnownRow<R>> begun() {
        var all = new ArrayList<>(closed);
        open.values().forEach(rows -> all.addAll(rows.values()));
        return all;
    }

    List<Ending<R>> endings() {
        return endings;
    }

    List<Closing<R>> closings() {
        return closings;
    }

    /** Cases in which a row may have been known for no time, because the event after it was recorded at the same moment. */
    Set<CaseId> changedAtOnce() {
        return changedAtOnce;
    }

    private void begin(CaseTurns turns, List<@Nullable Object> key, Spells<R> spells, Spell<R> spell) {
        var holdsFrom = spells.holdsFrom(key, spell);
        var at = turns.recordedAt();
        var row = new KnownRow<>(spell.told().row(), holdsFrom, at, null, null, null);
        rows(key).put(holdsFrom, spells.goesOn(spell) ? row : row.endingBefore(turns.day(spell.next()), at));
    }

    /** Whether a spell that went on has now come to an end, and is otherwise as it was. */
    private boolean end(
            CaseTurns turns, List<@Nullable Object> key, Spells<R> spells, Spell<R> spell, List<Spell<R>> are) {
        var ended = are.stream().filter(spell::beginsAs).findFirst();
        if (!spells.goesOn(spell) || ended.isEmpty()) {
            return false;
        }
        are.remove(ended.get());
        var next = turns.day(ended.get().next());
        var goingOn = rows(key).entrySet().stream()
                .filter(row -> row.getValue().next() == null)
                .findFirst();
        if (goingOn.isPresent()) {
            goingOn.get().setValue(goingOn.get().getValue().endingBefore(next, turns.recordedAt()));
        } else {
            endings.add(new Ending<>(spell.told().row(), next, turns.recordedAt()));
        }
        return true;
    }

    private void close(CaseTurns turns, List<@Nullable Object> key, Spell<R> spell, LocalDate holdsFrom) {
        var at = turns.recordedAt();
        var written = rows(key).remove(holdsFrom);
        if (written == null) {
            closings.add(new Closing<>(spell.told().row(), holdsFrom, at));
            if (turns.cameAtOnce()) {
                changedAtOnce.add(turns.caseId());
            }
        } else if (!written.from().equals(at)) {
            closed.add(written.knownUntil(at));
        }
    }

    private Map<LocalDate, KnownRow<R>> rows(List<@Nullable Object> key) {
        return open.computeIfAbsent(key, it -> new LinkedHashMap<>());
    }
}
