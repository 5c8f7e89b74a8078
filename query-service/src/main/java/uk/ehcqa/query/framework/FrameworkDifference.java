package uk.ehcqa.query.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Finding;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.Limit;
import uk.ehcqa.shared.audit.framework.Outcome;
import uk.ehcqa.shared.audit.framework.Section;

/** What one version of a framework changes of another, a sentence for each change, in the order of the framework. */
final class FrameworkDifference {

    private final Framework before;
    private final Framework after;
    private final List<String> sentences = new ArrayList<>();

    FrameworkDifference(Framework before, Framework after) {
        this.before = before;
        this.after = after;
    }

    /** None if nothing but its number is another. */
    List<String> sentences() {
        sentences.clear();
        tell("The title", before.title(), after.title());
        tell("What may be answered", words(before.answers()), words(after.answers()));
        compare(sections(before), sections(after), "Section ", this::tellSection);
        compare(criteria(before), criteria(after), "", this::tellCriterion);
        tell("What the answers come to", outcome(before), outcome(after));
        compare(findings(before), findings(after), "Finding ", this::tellFinding);
        compare(limits(before), limits(after), "Limiting judgement ", this::tellLimit);
        return List.copyOf(sentences);
    }

    /** Says what is there in one of them only, and compares what is in both. */
    private <T> void compare(Map<String, T> old, Map<String, T> now, String called, Comparison<T> comparison) {
        old.keySet().stream()
                .filter(code -> !now.containsKey(code))
                .forEach(code -> sentences.add("%s%s is left out.".formatted(called, code)));
        now.forEach((code, item) -> {
            var was = old.get(code);
            if (was == null) {
                sentences.add("%s%s is new.".formatted(called, code));
            } else {
                comparison.tell(was, item);
            }
        });
    }

    private interface Comparison<T> {

        void tell(T was, T now);
    }

    private void tellSection(Section was, Section now) {
        var section = "Section " + now.code();
        tell(section + ": title", was.title(), now.title());
        tell(section + ": weight", was.weight(), now.weight());
    }

    private void tellCriterion(Criterion was, Criterion now) {
        tell(now.code() + ": what it asks", was.asks(), now.asks());
        tell(now.code() + ": weight", was.weight(), now.weight());
        tell(now.code() + ": critical", yesOrNo(was.critical()), yesOrNo(now.critical()));
        tell(now.code() + ": may not apply", yesOrNo(was.mayNotApply()), yesOrNo(now.mayNotApply()));
        tell(now.code() + ": answered by the record", yesOrNo(was.derived()), yesOrNo(now.derived()));
        if (!was.prompts().equals(now.prompts())) {
            sentences.add(now.code() + ": other prompts.");
        }
        if (!was.examples().equals(now.examples())) {
            sentences.add(now.code() + ": other examples.");
        }
    }

    private void tellFinding(Finding was, Finding now) {
        tell("Finding " + now.code(), was.asks(), now.asks());
        tell("Finding " + now.code() + ": a data breach", yesOrNo(was.dataBreach()), yesOrNo(now.dataBreach()));
    }

    private void tellLimit(Limit was, Limit now) {
        tell("Limiting judgement " + now.code(), clauses(was, before), clauses(now, after));
    }

    private void tell(String what, Object was, Object now) {
        if (!was.equals(now)) {
            sentences.add("%s: %s, before: %s.".formatted(what, now, was));
        }
    }

    private static Map<String, Section> sections(Framework framework) {
        return byCode(framework.sections(), Section::code);
    }

    private static Map<String, Criterion> criteria(Framework framework) {
        return byCode(framework.criteria().toList(), Criterion::code);
    }

    private static Map<String, Finding> findings(Framework framework) {
        return framework.outcome() instanceof Outcome.Graded graded
                ? byCode(graded.findings(), Finding::code)
                : Map.of();
    }

    private static Map<String, Limit> limits(Framework framework) {
        return framework.outcome() instanceof Outcome.Graded graded ? byCode(graded.limits(), Limit::code) : Map.of();
    }

    private static String outcome(Framework framework) {
        return switch (framework.outcome()) {
            case Outcome.Graded graded ->
                graded.bands().stream()
                        .map(band -> Words.of(band.grade()) + " from " + band.from())
                        .collect(Collectors.joining(", "));
            case Outcome.Decided decided -> words(decided.decisions());
        };
    }

    private static String clauses(Limit limit, Framework framework) {
        return limit.clauses().stream()
                .map(clause -> ClauseInWords.of(clause, framework))
                .collect(Collectors.joining("; "));
    }

    private static String words(List<? extends Enum<?>> constants) {
        return Words.of(constants);
    }

    private static String yesOrNo(boolean truth) {
        return truth ? "yes" : "no";
    }

    private static <T> Map<String, T> byCode(List<T> items, Function<T, String> code) {
        var all = new LinkedHashMap<String, T>();
        items.forEach(item -> all.put(code.apply(item), item));
        return all;
    }
}
