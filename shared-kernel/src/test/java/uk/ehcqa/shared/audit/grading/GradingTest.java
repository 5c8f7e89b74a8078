package uk.ehcqa.shared.audit.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.ehcqa.shared.audit.framework.Answer.MET;
import static uk.ehcqa.shared.audit.framework.Answer.MOSTLY;
import static uk.ehcqa.shared.audit.framework.Answer.NOT_APPLICABLE;
import static uk.ehcqa.shared.audit.framework.Answer.NOT_MET;
import static uk.ehcqa.shared.audit.framework.Answer.PARTLY;
import static uk.ehcqa.shared.audit.framework.Grade.GOOD;
import static uk.ehcqa.shared.audit.framework.Grade.INADEQUATE;
import static uk.ehcqa.shared.audit.framework.Grade.OUTSTANDING;
import static uk.ehcqa.shared.audit.framework.Grade.REQUIRES_IMPROVEMENT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.arithmetic.Rational;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Documents;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.PlanStage;

class GradingTest {

    static final String OTHER_PERSON = "OTHER_PERSON_IDENTIFIED";

    static final List<Answer> UPWARDS = List.of(NOT_MET, PARTLY, MOSTLY, MET);

    static final Framework PLANS = Documents.framework(BuiltInFramework.EHCP_QA_1_0);

    @Test
    void gives_100_and_outstanding_when_everything_is_met() {
        var result = graded(all(MET));

        assertThat(result.score()).hasToString("100");
        assertThat(result.band()).isEqualTo(OUTSTANDING);
        assertThat(result.grade()).isEqualTo(OUTSTANDING);
        assertThat(result.limits()).isEmpty();
        assertThat(result.sections())
                .allSatisfy(section -> assertThat(section.percent()).contains(Rational.of(100)));
    }

    @Test
    void gives_inadequate_by_a_limiting_judgement_in_spite_of_95_of_100() {
        var result = graded(all(MET).with("F3", NOT_MET));

        assertThat(result.score()).hasToString("860/9");
        assertThat(result.score().truncated(1)).isEqualTo("95.5");
        assertThat(result.band()).isEqualTo(OUTSTANDING);
        assertThat(result.grade()).isEqualTo(INADEQUATE);
        assertThat(result.limitsThatSetTheGrade()).containsExactly(new HeldLimit("LJ1", INADEQUATE, List.of("F3")));
        assertThat(result.limitsBelowBand())
                .containsExactly(
                        new HeldLimit("LJ1", INADEQUATE, List.of("F3")),
                        new HeldLimit("LJ7", GOOD, List.of("F3", "F")));
    }

    @Test
    void gives_requires_improvement_when_everything_is_mostly_met() {
        var result = graded(all(MOSTLY));

        assertThat(result.score()).hasToString("200/3");
        assertThat(result.score().truncated(1)).isEqualTo("66.6");
        assertThat(result.grade()).isEqualTo(REQUIRES_IMPROVEMENT);
        assertThat(result.limitsBelowBand()).isEmpty();
        assertThat(codes(result.limits())).containsExactly("LJ2", "LJ7");
    }

    @Test
    void gives_nothing_at_all_when_nothing_is_met() {
        var result = graded(all(NOT_MET));

        assertThat(result.score()).hasToString("0");
        assertThat(result.band()).isEqualTo(INADEQUATE);
        assertThat(result.grade()).isEqualTo(INADEQUATE);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} of 100, {3}, and {4} by {5}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            B1=0                     | FINAL   | 94.4  | OUTSTANDING | INADEQUATE           | LJ1 LJ7 | LJ1
            F1=0                     | FINAL   | 95.5  | OUTSTANDING | INADEQUATE           | LJ1 LJ7 | LJ1
            F2=0                     | DRAFT   | 95.5  | OUTSTANDING | INADEQUATE           | LJ1 LJ7 | LJ1
            F1=2 F2=2 F3=2 F4=2 F5=2 F6=2 | FINAL | 93.3 | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ2 LJ7 | LJ2
            F4=0 F5=0                | FINAL   | 95.5  | OUTSTANDING | GOOD                 | LJ7     | LJ7
            F4=0 F5=0 F6=0           | FINAL   | 93.3  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ2 LJ7 | LJ2
            F1=1 F2=1 F3=1 F4=0      | FINAL   | 88.8  | GOOD        | INADEQUATE           | LJ2 LJ3 | LJ2
            F1=1 F2=1 F3=2 F4=1      | FINAL   | 91.1  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ2 LJ3 LJ7 | LJ2 LJ3
            C1=1                     | FINAL   | 97.3  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ3 LJ7 | LJ3
            K1=1                     | DRAFT   | 98.6  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ3 LJ7 | LJ3
            A1=1                     | FINAL   | 97.3  | OUTSTANDING | GOOD                 | LJ7     | LJ7
            C1=0                     | FINAL   | 96.0  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ4 LJ7 | LJ4
            D1=0                     | FINAL   | 97.0  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ4 LJ7 | LJ4
            E1=0                     | FINAL   | 94.4  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ4 LJ7 | LJ4
            G1=0                     | AMENDED | 96.0  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ4 LJ7 | LJ4
            H1=0                     | FINAL   | 96.0  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ4 LJ7 | LJ4
            K1=0                     | FINAL   | 98.0  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ4 LJ7 | LJ4
            I1=0                     | FINAL   | 97.3  | OUTSTANDING | INADEQUATE           | LJ5 LJ7 | LJ5
            I1=0                     | AMENDED | 97.3  | OUTSTANDING | INADEQUATE           | LJ5 LJ7 | LJ5
            I1=0                     | DRAFT   | 97.3  | OUTSTANDING | REQUIRES_IMPROVEMENT | LJ5 LJ7 | LJ5
            other-person             | FINAL   | 100.0 | OUTSTANDING | INADEQUATE           | LJ6     | LJ6
            T4=0                     | FINAL   | 98.0  | OUTSTANDING | GOOD                 | LJ7     | LJ7
            A2=1 A3=1                | FINAL   | 97.3  | OUTSTANDING | GOOD                 | LJ7     | LJ7
            E2=2 E3=2                | FINAL   | 98.1  | OUTSTANDING | GOOD                 | LJ7     | LJ7
            E2=2                     | FINAL   | 99.0  | OUTSTANDING | OUTSTANDING          | none    | none
            F4=2 F5=2                | FINAL   | 98.5  | OUTSTANDING | OUTSTANDING          | none    | none
            F4=2 F5=2 F6=2           | FINAL   | 97.7  | OUTSTANDING | GOOD                 | LJ7     | LJ7
            """)
    void is_held_down_by_limiting_judgements(
            String otherwise,
            PlanStage stage,
            String score,
            String band,
            String grade,
            @Nullable String belowBand,
            @Nullable String setTheGrade) {
        var result = graded(stage, allMetBut(otherwise));

        assertThat(result.score().truncated(1)).isEqualTo(score);
        assertThat(result.band()).hasToString(band);
        assertThat(result.grade()).hasToString(grade);
        assertThat(codes(result.limitsBelowBand())).isEqualTo(words(belowBand));
        assertThat(codes(result.limitsThatSetTheGrade())).isEqualTo(words(setTheGrade));
    }

    @ParameterizedTest(name = "{0}: {1}, section {2} at {3}")
    @CsvSource({
        "D3=- F5=- J1=-, 100, F, 100",
        "D3=- D2=0, 98, D, 200/3",
        "D2=0, 197/2, D, 75",
        "F5=- F4=0, 195/2, F, 175/2",
        "J1=- I1=2, 296/3, I, 200/3"
    })
    void shares_the_weight_of_what_does_not_apply_among_the_rest_of_its_section(
            String otherwise, String score, String section, String percent) {
        var result = graded(PlanStage.FINAL, allMetBut(otherwise));

        assertThat(result.score()).hasToString(score);
        assertThat(result.sections().stream()
                        .filter(it -> it.code().equals(section))
                        .flatMap(it -> it.percent().stream()))
                .singleElement()
                .hasToString(percent);
    }

    @Test
    void leaves_out_a_section_of_which_nothing_applies() {
        var framework = Documents.framework(TWO_SECTIONS);
        var answers = Answers.NONE.with("A1", NOT_APPLICABLE).with("B1", MOSTLY);

        var result = (Result.Graded) Grading.of(framework, PlanStage.FINAL, answers);

        assertThat(result.score()).hasToString("200/3");
        assertThat(result.limits()).isEmpty();
        assertThat(result.sections().getFirst().percent()).isEmpty();
        assertThat(result.sections().getFirst().counts()).isFalse();
        assertThat(result.contributions())
                .containsExactly(new Contribution("B1", Rational.of(200, 3), Rational.of(100)));
    }

    @Test
    void weighs_that_section_where_it_applies() {
        var framework = Documents.framework(TWO_SECTIONS);
        var answers = Answers.NONE.with("A1", NOT_MET).with("B1", MET);

        var result = (Result.Graded) Grading.of(framework, PlanStage.FINAL, answers);

        assertThat(result.score()).hasToString("75");
        assertThat(result.limits()).containsExactly(new HeldLimit("L1", REQUIRES_IMPROVEMENT, List.of("A")));
    }

    @Test
    void gives_no_grade_while_something_is_unanswered() {
        var one = new TreeMap<>(all(MET).criteria());
        one.remove("K2");
        var withoutFinding = new Answers(one, Map.of());

        var result = Grading.of(PLANS, PlanStage.FINAL, withoutFinding);

        assertThat(result).isInstanceOfSatisfying(Result.NotYet.class, notYet -> {
            assertThat(notYet.unanswered()).containsExactly("K2", OTHER_PERSON);
            assertThat(notYet.limits()).isEmpty();
        });
        assertThat(Grading.of(PLANS, PlanStage.FINAL, Answers.NONE))
                .isInstanceOfSatisfying(
                        Result.NotYet.class,
                        notYet -> assertThat(notYet.unanswered()).hasSize(37));
    }

    @Test
    void tells_before_everything_is_answered_what_holds_the_grade_down_already() {
        var result = Grading.of(PLANS, PlanStage.FINAL, Answers.NONE.with("F3", NOT_MET));

        assertThat(result.limits())
                .containsExactly(
                        new HeldLimit("LJ1", INADEQUATE, List.of("F3")), new HeldLimit("LJ7", GOOD, List.of("F3")));
    }

    @Test
    void tells_what_each_criterion_adds_and_what_it_costs() {
        var result = graded(all(MET).with("F3", PARTLY));

        assertThat(result.contributions()).hasSize(36);
        assertThat(result.contributions())
                .contains(
                        new Contribution("F3", Rational.of(40, 27), Rational.of(40, 9)),
                        new Contribution("F4", Rational.of(20, 9), Rational.of(20, 9)),
                        new Contribution("T1", Rational.of(4), Rational.of(4)));
        assertThat(result.contributions().stream()
                        .filter(it -> it.criterion().equals("F3"))
                        .map(Contribution::lost))
                .containsExactly(Rational.of(80, 27));
    }

    @Test
    void refuses_answers_that_the_framework_does_not_allow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.of(PLANS, PlanStage.FINAL, Answers.NONE.with("F1", NOT_APPLICABLE)))
                .withMessage("F1 cannot be answered with NOT_APPLICABLE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.of(PLANS, PlanStage.FINAL, Answers.NONE.with("Z1", MET)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Grading.of(Documents.framework(BuiltInFramework.ADVICE_QA_1_0), PlanStage.FINAL, Answers.NONE))
                .withMessage("advice-qa gives no grades");
    }

    @Test
    void never_gives_a_lower_grade_or_score_for_a_better_answer() {
        var random = new Random(20261130);
        for (var plan = 0; plan < 500; plan++) {
            var answers = anyAnswers(random, random.nextInt(4));
            var stage = List.of(PlanStage.values()).get(random.nextInt(3));
            var before = graded(stage, answers);
            for (var criterion : PLANS.criteria().toList()) {
                var answer = answers.criteria().getOrDefault(criterion.code(), MET);
                if (answer.applies() && answer != MET) {
                    var better = UPWARDS.get(UPWARDS.indexOf(answer) + 1);
                    var after = graded(stage, answers.with(criterion.code(), better));
                    assertThat(after.grade()).as(criterion.code()).isGreaterThanOrEqualTo(before.grade());
                    assertThat(after.score()).isGreaterThan(before.score());
                }
            }
        }
    }

    @Test
    void works_with_every_set_of_criteria_that_do_not_apply() {
        var optional = PLANS.criteria()
                .filter(Criterion::mayNotApply)
                .map(Criterion::code)
                .toList();
        var random = new Random(36);
        for (var subset = 0; subset < (1 << optional.size()); subset++) {
            for (var plan = 0; plan < 50; plan++) {
                var answers = anyAnswers(random, random.nextInt(4));
                for (var index = 0; index < optional.size(); index++) {
                    var applies = ((subset >> index) & 1) == 0;
                    answers = answers.with(optional.get(index), applies ? MOSTLY : NOT_APPLICABLE);
                }
                var result = graded(PlanStage.FINAL, answers);
                assertThat(result.contributions()).hasSize(36 - Integer.bitCount(subset));
                assertThat(sum(result.contributions().stream()
                                .map(Contribution::earned)
                                .toList()))
                        .isEqualTo(result.score());
                assertThat(sum(result.contributions().stream()
                                .map(Contribution::possible)
                                .toList()))
                        .isEqualTo(Rational.of(100));
                assertThat(result.score()).isBetween(Rational.ZERO, Rational.of(100));
            }
        }
    }

    private static final String TWO_SECTIONS = """
            {"format": "audit-framework/1", "name": "two", "version": "1.0", "title": "Two sections",
             "answers": ["MET", "MOSTLY", "PARTLY", "NOT_MET"],
             "sections": [
               {"code": "A", "title": "May drop out", "weight": 1, "criteria": [
                 {"code": "A1", "asks": "If any?", "weight": 1, "mayNotApply": true}]},
               {"code": "B", "title": "Always", "weight": 3, "criteria": [{"code": "B1", "asks": "Is it?", "weight": 1}]}],
             "outcome": {
               "bands": [{"grade": "OUTSTANDING", "from": 90}, {"grade": "GOOD", "from": 70},
                         {"grade": "REQUIRES_IMPROVEMENT", "from": 50}, {"grade": "INADEQUATE", "from": 0}],
               "findings": [],
               "limits": [{"code": "L1", "says": "A low", "clauses": [
                 {"when": {"anySectionBelow": 50, "among": "ALL"}, "cap": "REQUIRES_IMPROVEMENT"}]}]}}
            """;

    /** Answers at random, more of them met the higher the leaning. */
    private static Answers anyAnswers(Random random, int leaning) {
        var answers = all(MET);
        for (var criterion : PLANS.criteria().toList()) {
            if (random.nextInt(4) >= leaning) {
                answers = answers.with(criterion.code(), UPWARDS.get(random.nextInt(4)));
            }
        }
        return answers.with(OTHER_PERSON, random.nextInt(10) == 0);
    }

    private static Answers all(Answer answer) {
        var criteria = PLANS.criteria().collect(Collectors.toMap(Criterion::code, criterion -> answer));
        return new Answers(criteria, Map.of(OTHER_PERSON, false));
    }

    /** @param otherwise such as {@code F1=0 D3=-}, or {@code other-person} */
    private static Answers allMetBut(String otherwise) {
        var answers = all(MET);
        for (var word : words(otherwise)) {
            answers = word.equals("other-person")
                    ? answers.with(OTHER_PERSON, true)
                    : answers.with(word.substring(0, 2), answer(word.charAt(3)));
        }
        return answers;
    }

    private static Answer answer(char points) {
        return points == '-' ? NOT_APPLICABLE : UPWARDS.get(points - '0');
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    private static Result.Graded graded(Answers answers) {
        return graded(PlanStage.FINAL, answers);
    }

    private static Result.Graded graded(PlanStage stage, Answers answers) {
        return (Result.Graded) Grading.of(PLANS, stage, answers);
    }

    private static List<String> codes(List<HeldLimit> limits) {
        return limits.stream().map(HeldLimit::code).toList();
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }
}
