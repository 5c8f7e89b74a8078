package uk.ehcqa.shared.audit.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.arithmetic.Rational;
import uk.ehcqa.shared.audit.framework.Clause;
import uk.ehcqa.shared.audit.framework.Condition;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.Grade;
import uk.ehcqa.shared.audit.framework.Limit;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.audit.framework.Section;

/** Asks the limiting judgements whether they hold, of what was answered so far. */
class Limits {

    private final Framework framework;
    private final PlanStage stage;
    private final Answers answers;
    private final List<SectionResult> sections;

    Limits(Framework framework, PlanStage stage, Answers answers, List<SectionResult> sections) {
        this.framework = framework;
        this.stage = stage;
        this.answers = answers;
        this.sections = sections;
    }

    List<HeldLimit> thatHold(List<Limit> limits) {
        return limits.stream().flatMap(limit -> held(limit).stream()).toList();
    }

    private Optional<HeldLimit> held(Limit limit) {
        var held = limit.clauses().stream()
                .filter(clause -> clause.bearsOn(stage))
                .filter(clause -> because(clause.when()).findAny().isPresent())
                .toList();
        var because = held.stream()
                .flatMap(clause -> because(clause.when()))
                .distinct()
                .toList();
        return held.stream()
                .map(Clause::cap)
                .reduce(Grade::butNotAbove)
                .map(cap -> new HeldLimit(limit.code(), cap, because));
    }

    private Stream<String> because(Condition condition) {
        return switch (condition) {
            case Condition.AnyAnswer it ->
                framework
                        .criteria()
                        .filter(it.among()::includes)
                        .map(Criterion::code)
                        .filter(code -> answers.criteria().get(code) == it.answer());
            case Condition.AnySectionBelow it ->
                framework.sections().stream()
                        .filter(it.among()::includes)
                        .map(Section::code)
                        .filter(code -> isBelow(it.percent(), code));
            case Condition.Found it ->
                Stream.of(it.finding()).filter(code -> answers.findings().getOrDefault(code, false));
        };
    }

    private boolean isBelow(int percent, String section) {
        return sections.stream()
                .filter(result -> result.code().equals(section))
                .flatMap(result -> result.percent().stream())
                .anyMatch(reached -> reached.compareTo(Rational.of(percent)) < 0);
    }
}
