package uk.ehcqa.query.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.KnownSpell.SpellKey;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseId;

/**
 * What a batch of events makes of the rows of {@code query.assessment_as_known}: the same whether they come in one batch or in
 * many.
 */
final class KnownSpells {

    /**
     * What is from now on known of a row that an earlier batch wrote.
     *
     * @param until since when it is known no longer; null while it is
     * @param next as in {@link KnownSpell}; null, as is the last, where nothing changes of it
     */
    record Ending(
            SpellKey key,
            @Nullable Instant until,
            @Nullable LocalDate next,
            @Nullable Instant nextKnownFrom) {}

    private final Map<SpellKey, KnownSpell> open = new LinkedHashMap<>();
    private final List<KnownSpell> closed = new ArrayList<>();
    private final Map<SpellKey, Ending> endings = new LinkedHashMap<>();
    private final Set<CaseId> changedAtOnce = new HashSet<>();

    /** An event that leaves an assessment as it is, as most of those about plans do, leaves its rows alone. */
    void follow(CaseChange change) {
        for (var assessment : change.after().file().assessments()) {
            var before = before(change, assessment.episode());
            if (before.filter(assessment::equals).isEmpty()) {
                follow(change, before, assessment);
            }
        }
    }

    /** New rows. */
    Collection<KnownSpell> begun() {
        var all = new ArrayList<>(closed);
        all.addAll(open.values());
        return all;
    }

    /** What becomes of rows that were there. */
    Collection<Ending> endings() {
        return endings.values();
    }

    /** Cases in which a row may have been known for no time, because the event after it was recorded at the same moment. */
    Set<CaseId> changedAtOnce() {
        return changedAtOnce;
    }

    private void follow(CaseChange change, Optional<NeedsAssessment> before, NeedsAssessment after) {
        CaseFile file = change.after().file();
        var at = change.after().recordedAt();
        var were = before.map(it -> Spell.of(file, it)).orElse(List.of());
        var are = new ArrayList<>(Spell.of(file, after));
        for (var spell : were) {
            if (are.remove(spell)) {
                continue;
            }
            var key = new SpellKey(file.caseId(), after.episode(), spell.from());
            var ended = are.stream().filter(spell::endsAs).findFirst();
            if (ended.isPresent()) {
                are.remove(ended.get());
                end(key, ended.get(), at);
            } else {
                close(key, at, change);
            }
        }
        for (var spell : are) {
            var key = new SpellKey(file.caseId(), after.episode(), spell.from());
            open.put(key, KnownSpell.begun(key, spell, at));
        }
    }

    private static Optional<NeedsAssessment> before(CaseChange change, int episode) {
        return Optional.ofNullable(change.before()).flatMap(it -> it.file().findAssessment(episode));
    }

    private void end(SpellKey key, Spell ended, Instant at) {
        LocalDate next = ended.next();
        var written = open.get(key);
        if (next == null) {
            throw new IllegalArgumentException(key + " does not end");
        }
        if (written != null) {
            open.put(key, written.endingBefore(next, at));
        } else {
            endings.put(key, new Ending(key, null, next, at));
        }
    }

    private void close(SpellKey key, Instant at, CaseChange change) {
        var written = open.remove(key);
        if (written == null) {
            var ending = endings.get(key);
            endings.put(
                    key,
                    ending == null
                            ? new Ending(key, at, null, null)
                            : new Ending(key, at, ending.next(), ending.nextKnownFrom()));
            if (change.before() != null && change.before().recordedAt().equals(at)) {
                changedAtOnce.add(key.caseId());
            }
        } else if (!written.from().equals(at)) {
            closed.add(written.knownUntil(at));
        }
    }
}
