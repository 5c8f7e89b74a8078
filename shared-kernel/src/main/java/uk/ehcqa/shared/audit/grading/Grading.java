package uk.ehcqa.shared.audit.grading;

import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.shared.arithmetic.Rational;
import uk.ehcqa.shared.audit.framework.Band;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Finding;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.Grade;
import uk.ehcqa.shared.audit.framework.Outcome;
import uk.ehcqa.shared.audit.framework.PlanStage;

/** Works a grade out from answers. Nothing is rounded on the way, and the same answers always give the same grade. */
public final class Grading {

    private Grading() {}

    /**
     * The result of these answers.
     *
     * @throws IllegalArgumentException if the framework gives no grades, or does not allow an answer
     */
    public static Result of(Framework framework, PlanStage stage, Answers answers) {
        if (!(framework.outcome() instanceof Outcome.Graded graded)) {
            throw new IllegalArgumentException(framework.name() + " gives no grades");
        }
        refuseOthers(framework, answers);
        var sections = SectionResult.of(framework, answers);
        var limits = new Limits(framework, stage, answers, sections).thatHold(graded.limits());
        var unanswered = unanswered(framework, graded, answers);
        return unanswered.isEmpty()
                ? graded(graded, sections, limits)
                : new Result.NotYet(unanswered, sections, limits);
    }

    private static Result graded(Outcome.Graded graded, List<SectionResult> sections, List<HeldLimit> limits) {
        var weights =
                sections.stream().mapToInt(SectionResult::weightThatCounts).sum();
        var contributions = sections.stream()
                .flatMap(section -> section.contributions(weights))
                .toList();
        var score = contributions.stream().map(Contribution::earned).reduce(Rational.ZERO, Rational::plus);
        var band = band(graded.bands(), score);
        var grade = limits.stream().map(HeldLimit::cap).reduce(band, Grade::butNotAbove);
        return new Result.Graded(score, band, grade, sections, contributions, limits);
    }

    private static Grade band(List<Band> bands, Rational score) {
        return bands.stream()
                .filter(band -> score.compareTo(Rational.of(band.from())) >= 0)
                .map(Band::grade)
                .findFirst()
                .orElse(Grade.INADEQUATE);
    }

    private static List<String> unanswered(Framework framework, Outcome.Graded graded, Answers answers) {
        var criteria = framework
                .criteria()
                .map(Criterion::code)
                .filter(code -> !answers.criteria().containsKey(code));
        var findings = graded.findings().stream()
                .map(Finding::code)
                .filter(code -> !answers.findings().containsKey(code));
        return Stream.concat(criteria, findings).toList();
    }

    private static void refuseOthers(Framework framework, Answers answers) {
        answers.criteria().forEach((code, answer) -> {
            if (framework
                    .criterion(code)
                    .filter(criterion -> framework.allows(criterion, answer))
                    .isEmpty()) {
                throw new IllegalArgumentException(code + " cannot be answered with " + answer);
            }
        });
    }
}
