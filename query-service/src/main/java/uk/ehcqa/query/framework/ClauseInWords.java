package uk.ehcqa.query.framework;

import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.audit.framework.Among;
import uk.ehcqa.shared.audit.framework.Clause;
import uk.ehcqa.shared.audit.framework.Condition;
import uk.ehcqa.shared.audit.framework.Finding;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.Outcome;

/** A clause of a limiting judgement in a sentence, such as "Any of B1, F1 answered Not met: not above Inadequate". */
final class ClauseInWords {

    private ClauseInWords() {}

    static String of(Clause clause, Framework framework) {
        var stages = clause.onlyFor().isEmpty() ? "" : ", only for: " + Words.of(clause.onlyFor());
        return "%s: not above %s%s".formatted(when(clause.when(), framework), Words.of(clause.cap()), stages);
    }

    private static String when(Condition condition, Framework framework) {
        return switch (condition) {
            case Condition.AnyAnswer it -> "%s answered %s".formatted(criteria(it.among()), Words.of(it.answer()));
            case Condition.AnySectionBelow it -> "%s below %d%%".formatted(sections(it.among()), it.percent());
            case Condition.Found it -> "“%s” answered Yes".formatted(asks(it.finding(), framework));
        };
    }

    private static String criteria(Among among) {
        return switch (among.reach()) {
            case ALL -> "Any criterion";
            case CRITICAL -> "Any critical criterion";
            case NAMED -> among.codes().size() == 1 ? among.codes().getFirst() : "Any of " + listed(among);
        };
    }

    private static String sections(Among among) {
        return switch (among.reach()) {
            case ALL, CRITICAL -> "Any section";
            case NAMED ->
                among.codes().size() == 1
                        ? "Section " + among.codes().getFirst()
                        : "Any of the sections " + listed(among);
        };
    }

    private static String listed(Among among) {
        return String.join(", ", among.codes());
    }

    private static String asks(String finding, Framework framework) {
        return framework.outcome() instanceof Outcome.Graded graded
                ? graded.findings().stream()
                        .filter(it -> it.code().equals(finding))
                        .map(Finding::asks)
                        .findFirst()
                        .orElse(finding)
                : finding;
    }
}
