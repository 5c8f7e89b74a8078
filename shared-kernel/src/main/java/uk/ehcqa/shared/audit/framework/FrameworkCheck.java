package uk.ehcqa.shared.audit.framework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a framework can be used: its codes are told apart, what is named is there, some criterion always applies, and a better
 * answer never makes a grade worse.
 */
public final class FrameworkCheck {

    private final Framework framework;
    private final List<Flaw> flaws = new ArrayList<>();

    private FrameworkCheck(Framework framework) {
        this.framework = framework;
    }

    /** Everything that is wrong; nothing if it can be used. */
    public static List<Flaw> flaws(Framework framework) {
        var check = new FrameworkCheck(framework);
        check.codes();
        check.answers();
        switch (framework.outcome()) {
            case Outcome.Decided it -> check.refuseTwice("outcome.decisions", it.decisions());
            case Outcome.Graded it -> check.grading(it);
        }
        return List.copyOf(check.flaws);
    }

    private void codes() {
        refuseTwice("sections", framework.sections().stream().map(Section::code).toList());
        refuseTwice("sections", framework.criteria().map(Criterion::code).toList());
    }

    private void answers() {
        var answers = framework.answers();
        refuseTwice("answers", answers);
        if (answers.contains(Answer.NOT_APPLICABLE)) {
            wrong("answers", "each criterion says for itself whether it may not apply");
        }
        if (!answers.containsAll(Set.of(Answer.MET, Answer.NOT_MET))) {
            wrong("answers", "MET and NOT_MET must be among them");
        }
    }

    private void grading(Outcome.Graded graded) {
        if (framework.criteria().allMatch(Criterion::mayNotApply)) {
            wrong("sections", "one criterion must always apply, or there may be nothing to grade");
        }
        framework
                .criteria()
                .filter(Criterion::derived)
                .forEach(criterion -> wrong(
                        "sections",
                        criterion.code() + " is answered by what was recorded, and no grade may rest on that"));
        bands(graded.bands());
        refuseTwice(
                "outcome.findings",
                graded.findings().stream().map(Finding::code).toList());
        refuseTwice("outcome.limits", graded.limits().stream().map(Limit::code).toList());
        limits(graded);
        if (flaws.isEmpty()) {
            framework.criteria().forEach(criterion -> betterAnswers(criterion, graded));
        }
    }

    private void bands(List<Band> bands) {
        var downwards = EnumSet.allOf(Grade.class).stream().toList().reversed();
        if (!bands.stream().map(Band::grade).toList().equals(downwards)) {
            wrong("outcome.bands", "each grade must be there once, the highest first");
            return;
        }
        for (var index = 1; index < bands.size(); index++) {
            if (bands.get(index).from() >= bands.get(index - 1).from()) {
                wrong("outcome.bands[" + index + "].from", "it must be below that of the grade above");
            }
        }
        if (bands.getLast().from() != 0) {
            wrong("outcome.bands[" + (bands.size() - 1) + "].from", "the lowest grade must begin at 0");
        }
    }

    private void limits(Outcome.Graded graded) {
        for (var limit = 0; limit < graded.limits().size(); limit++) {
            var clauses = graded.limits().get(limit).clauses();
            for (var clause = 0; clause < clauses.size(); clause++) {
                clause("outcome.limits[" + limit + "].clauses[" + clause + "]", clauses.get(clause), graded);
            }
        }
    }

    private void clause(String where, Clause clause, Outcome.Graded graded) {
        if (clause.cap() == Grade.OUTSTANDING) {
            wrong(where + ".cap", "nothing is above OUTSTANDING, so this would limit nothing");
        }
        refuseTwice(where + ".onlyFor", clause.onlyFor());
        switch (clause.when()) {
            case Condition.AnyAnswer it -> {
                if (!framework.answers().contains(it.answer())) {
                    wrong(where + ".when.anyAnswer", it.answer() + " is not among the answers that limits may look at");
                }
                known(where + ".when.among", it.among(), framework.criteria().map(Criterion::code), "criterion");
            }
            case Condition.AnySectionBelow it ->
                known(
                        where + ".when.among",
                        it.among(),
                        framework.sections().stream().map(Section::code),
                        "section");
            case Condition.Found it -> {
                if (graded.findings().stream()
                        .noneMatch(finding -> finding.code().equals(it.finding()))) {
                    wrong(where + ".when.found", "there is no finding " + it.finding());
                }
            }
        }
    }

    private void known(String where, Among among, Stream<String> known, String kind) {
        refuseTwice(where, among.codes());
        var codes = known.collect(Collectors.toSet());
        among.codes().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> wrong(where, "there is no " + kind + " " + code));
    }

    /** Walks up the answers to one criterion: the cap that each brings by itself may not sink. */
    private void betterAnswers(Criterion criterion, Outcome.Graded graded) {
        for (var stage : PlanStage.values()) {
            var before = Grade.INADEQUATE;
            for (var answer : framework.answers().stream().sorted().toList()) {
                var cap = cap(criterion, answer, stage, graded);
                if (cap.isBelow(before)) {
                    wrong(
                            "outcome.limits",
                            "%s: %s would give a worse grade than a lower answer".formatted(criterion.code(), answer));
                    return;
                }
                before = cap;
            }
        }
    }

    private static Grade cap(Criterion criterion, Answer answer, PlanStage stage, Outcome.Graded graded) {
        return graded.limits().stream()
                .flatMap(limit -> limit.clauses().stream())
                .filter(clause -> clause.bearsOn(stage))
                .filter(clause -> clause.when() instanceof Condition.AnyAnswer it
                        && it.answer() == answer
                        && it.among().includes(criterion))
                .map(Clause::cap)
                .reduce(Grade.OUTSTANDING, Grade::butNotAbove);
    }

    private void refuseTwice(String where, List<?> entries) {
        var seen = new HashSet<>();
        entries.stream()
                .filter(entry -> !seen.add(entry))
                .distinct()
                .forEach(entry -> wrong(where, entry + " is there twice"));
    }

    private void wrong(String where, String what) {
        flaws.add(new Flaw(where, what));
    }
}
