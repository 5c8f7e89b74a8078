package uk.ehcqa.query.plantext;

import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.plantext.SentPlan;

/** A plan that was sent, as pages name it, and as their addresses do. */
public final class SentPlanWords {

    private SentPlanWords() {}

    public static String of(SentPlan sent) {
        return "%s, sent %s".formatted(Words.of(sent.stage()), Dates.full(sent.sentOn()));
    }

    /** "1-FINAL-2026-11-02". */
    static String key(SentPlan sent) {
        return "%d-%s-%s".formatted(sent.plan(), sent.stage(), sent.sentOn());
    }
}
