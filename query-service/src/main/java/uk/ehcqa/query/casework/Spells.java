package uk.ehcqa.query.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.RowsByDay.Told;

/**
 * How long each row of a table holds: the days in a row for which it says the same. Only those are worked out that a change of the
 * case can make different, since most of what happens leaves alone what had happened before.
 */
final class Spells<R> {

    /**
     * The days in a row for which a row says the same.
     *
     * @param from the place of the first of them; one before the first day that the change makes different where the spell began
     *     before, whenever that was
     * @param next the place of the first day after them; that of no day where they go on
     */
    record Spell<R>(int from, int next, Told<R> told) {

        /** Whether the other begins with it and says the same, however long it holds. */
        boolean beginsAs(Spell<R> other) {
            return from == other.from && told.saysAs(other.told);
        }

        boolean isSame(Spell<R> other) {
            return beginsAs(other) && next == other.next;
        }
    }

    private final CaseTurns turns;
    private final RowsByDay<R> before;
    private final RowsByDay<R> after;

    Spells(CaseTurns turns, RowsByDay<R> before, RowsByDay<R> after) {
        this.turns = turns;
        this.before = before;
        this.after = after;
    }

    /** Of the rows that the change makes different on any day. */
    Set<List<@Nullable Object>> changedKeys() {
        var changed = new LinkedHashSet<List<@Nullable Object>>();
        for (int place = turns.first(); place < turns.count(); place++) {
            var were = before.at(place);
            var are = after.at(place);
            were.forEach((key, told) -> {
                if (!told.saysAs(are.get(key))) {
                    changed.add(key);
                }
            });
            are.keySet().stream().filter(key -> !were.containsKey(key)).forEach(changed::add);
        }
        return changed;
    }

    List<Spell<R>> before(List<@Nullable Object> key) {
        return spells(key, before);
    }

    List<Spell<R>> after(List<@Nullable Object> key) {
        return spells(key, after);
    }

    boolean goesOn(Spell<R> spell) {
        return spell.next() == turns.count();
    }

    /** The first of its days. */
    LocalDate holdsFrom(List<@Nullable Object> key, Spell<R> spell) {
        var place = spell.from();
        while (place < turns.first()
                && place > 0
                && spell.told().saysAs(after.at(place - 1).get(key))) {
            place--;
        }
        return turns.day(place);
    }

    private List<Spell<R>> spells(List<@Nullable Object> key, RowsByDay<R> rows) {
        var spells = new ArrayList<Spell<R>>();
        var begun = Math.max(turns.first() - 1, 0);
        var told = (begun < turns.first() ? after : rows).at(begun).get(key);
        for (int place = begun + 1; place <= turns.count(); place++) {
            var then = place == turns.count() ? null : rows.at(place).get(key);
            if (told != null && !told.saysAs(then)) {
                spells.add(new Spell<>(begun, place, told));
            }
            if (told == null || !told.saysAs(then)) {
                told = then;
                begun = place;
            }
        }
        return spells;
    }
}
