package uk.ehcqa.query.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A row of {@code query.assessment_as_known}: a spell of an assessment, and when it was known.
 *
 * @param until null while it is known so
 * @param next the first day for which another row holds; null where it holds for all days since the first
 * @param nextKnownFrom since when that is known
 */
record KnownSpell(
        SpellKey key,
        Spell spell,
        Instant from,
        @Nullable Instant until,
        @Nullable LocalDate next,
        @Nullable Instant nextKnownFrom) {

    /** Of the spells of an assessment that are known at a moment no two begin on the same day. */
    record SpellKey(CaseId caseId, int episode, LocalDate holdsFrom) {}

    static KnownSpell begun(SpellKey key, Spell spell, Instant at) {
        return new KnownSpell(key, spell, at, null, spell.next(), spell.next() == null ? null : at);
    }

    KnownSpell knownUntil(Instant at) {
        return new KnownSpell(key, spell, from, at, next, nextKnownFrom);
    }

    KnownSpell endingBefore(LocalDate day, Instant knownFrom) {
        return new KnownSpell(key, spell, from, until, day, knownFrom);
    }
}
