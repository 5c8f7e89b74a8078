package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.privacy.Erased;

/**
 * Advice and information as it was given: needs, what is provided for them, and outcomes (reg. 6(2)). All of it is personal data.
 *
 * @param known whether the service knows the child or young person; null where whoever advises is no service
 * @param strengths what they do well and can do now
 * @param author who wrote it
 * @param authorRole in which profession or relation
 * @param dated the day on the advice itself
 */
public record Advice(
        @Nullable KnownToService known,
        String strengths,
        List<Need> needs,
        List<Outcome> outcomes,
        List<Provision> provision,
        String author,
        String authorRole,
        LocalDate dated) {

    /** Stands where advice was erased. */
    public static final Advice ERASED =
            new Advice(null, Erased.WORDS, List.of(), List.of(), List.of(), Erased.WORDS, "", LocalDate.of(1, 1, 1));

    public Advice {
        needs = List.copyOf(needs);
        outcomes = List.copyOf(outcomes);
        provision = List.copyOf(provision);
    }

    public boolean wasErased() {
        return equals(ERASED);
    }

    /** Keeps it out of logs and messages, whoever prints this by accident. */
    @Override
    public String toString() {
        return "Advice[withheld]";
    }
}
