package uk.ehcqa.shared.audit.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.arithmetic.Rational;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.Section;

/**
 * How one section stands.
 *
 * @param weight of the section among the others
 * @param earned the points of its answers, each times the weight of its criterion
 * @param possible the points if everything that applies were met
 * @param criteria those that apply
 * @param unanswered how many criteria are still to be answered
 */
public record SectionResult(
        String code, int weight, int earned, int possible, List<CriterionResult> criteria, int unanswered) {

    private static final int HUNDRED = 100;

    public SectionResult {
        criteria = List.copyOf(criteria);
    }

    static List<SectionResult> of(Framework framework, Answers answers) {
        return framework.sections().stream()
                .map(section -> of(section, answers))
                .toList();
    }

    private static SectionResult of(Section section, Answers answers) {
        var criteria = section.criteria().stream()
                .flatMap(criterion -> answered(criterion, answers))
                .filter(criterion -> criterion.answer().applies())
                .toList();
        var unanswered = section.criteria().stream()
                .filter(criterion -> !answers.criteria().containsKey(criterion.code()))
                .count();
        return new SectionResult(
                section.code(),
                section.weight(),
                criteria.stream().mapToInt(CriterionResult::earned).sum(),
                criteria.stream().mapToInt(CriterionResult::possible).sum(),
                criteria,
                (int) unanswered);
    }

    private static Stream<CriterionResult> answered(Criterion criterion, Answers answers) {
        return Optional.ofNullable(answers.criteria().get(criterion.code())).stream()
                .map(answer -> new CriterionResult(criterion.code(), criterion.weight(), answer));
    }

    /** Of 100; nothing where something is still to be answered, or nothing applies. */
    public Optional<Rational> percent() {
        return unanswered > 0 || !counts()
                ? Optional.empty()
                : Optional.of(Rational.of((long) HUNDRED * earned, possible));
    }

    /** Whether anything in it applies: otherwise it drops out, and the others share the score among them. */
    public boolean counts() {
        return possible > 0;
    }

    int weightThatCounts() {
        return counts() ? weight : 0;
    }

    Stream<Contribution> contributions(int weights) {
        var share = Rational.of((long) HUNDRED * weight, weights);
        return criteria.stream()
                .map(criterion -> new Contribution(
                        criterion.code(),
                        share.times(Rational.of(criterion.earned(), possible)),
                        share.times(Rational.of(criterion.possible(), possible))));
    }

    /** The answer to one criterion that applies. */
    public record CriterionResult(String code, int weight, Answer answer) {

        int earned() {
            return answer.points() * weight;
        }

        int possible() {
            return Answer.MET.points() * weight;
        }
    }
}
