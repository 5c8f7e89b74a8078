package uk.ehcqa.query.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A change of a case day by day: what had happened by the end of each, by what was recorded before the change and after it. On the
 * days before the first that it makes different both say the same: what had happened by a day tells what had happened by any before.
 */
final class CaseTurns {

    private final CaseChange change;
    private final List<LocalDate> days;
    private final TreeMap<Integer, Optional<CaseFile>> before = new TreeMap<>();
    private final TreeMap<Integer, Optional<CaseFile>> after = new TreeMap<>();
    private final int first;

    CaseTurns(CaseChange change) {
        this.change = change;
        var all = new TreeSet<>(change.after().file().days());
        var known = change.before();
        if (known != null) {
            all.addAll(known.file().days());
        }
        this.days = List.copyOf(all);
        this.first = firstDifferent();
    }

    CaseId caseId() {
        return change.after().file().caseId();
    }

    /** Since when what it made of the case is known. */
    Instant recordedAt() {
        return change.after().recordedAt();
    }

    /** Whether the event before it was recorded at the same moment, so that what that one told was known for no time. */
    boolean cameAtOnce() {
        var known = change.before();
        return known != null && known.recordedAt().equals(recordedAt());
    }

    /** Whether it erased the personal details. */
    boolean erased() {
        var known = change.before();
        return change.after().file().child().wasErased()
                && (known == null || !known.file().child().wasErased());
    }

    /** The place of the first day that it makes different; one after the last where it makes none. */
    int first() {
        return first;
    }

    int count() {
        return days.size();
    }

    LocalDate day(int place) {
        return days.get(place);
    }

    Optional<CaseFile> before(int place) {
        return before.computeIfAbsent(
                place, it -> change.before() == null ? Optional.empty() : upTo(change.before(), it));
    }

    Optional<CaseFile> after(int place) {
        return after.computeIfAbsent(place, it -> upTo(change.after(), it));
    }

    private int firstDifferent() {
        var place = days.size();
        while (place > 0 && !before(place - 1).equals(after(place - 1))) {
            place--;
        }
        return place;
    }

    /** On the last of them, all of it; of a case that has not begun, nothing. */
    private Optional<CaseFile> upTo(@Nullable CaseAtVersion known, int place) {
        return Optional.ofNullable(known)
                .map(CaseAtVersion::file)
                .filter(file -> file.begunOn().isPresent())
                .flatMap(file -> place == days.size() - 1 ? Optional.of(file) : file.upTo(days.get(place)));
    }
}
