package uk.ehcqa.shared.audit.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.audit.framework.Answer.MET;
import static uk.ehcqa.shared.audit.framework.Answer.MOSTLY;
import static uk.ehcqa.shared.audit.framework.Answer.NOT_MET;
import static uk.ehcqa.shared.audit.framework.Answer.PARTLY;
import static uk.ehcqa.shared.audit.framework.BuiltInFramework.ADVICE_QA_1_0;
import static uk.ehcqa.shared.audit.framework.BuiltInFramework.EHCP_QA_1_0;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInFrameworkTest {

    final Framework plans = Documents.framework(EHCP_QA_1_0);
    final Framework advice = Documents.framework(ADVICE_QA_1_0);

    @ParameterizedTest
    @EnumSource
    void fits_the_schema(BuiltInFramework builtIn) {
        assertThat(Documents.refusedBySchema(Documents.text(builtIn))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void goes_out_as_it_came_in(BuiltInFramework builtIn) {
        assertThat(FrameworkWriter.document(Documents.framework(builtIn)))
                .isEqualTo(Documents.parsed(Documents.text(builtIn)));
    }

    @Test
    void for_plans_has_36_criteria_in_11_sections_whose_weights_make_a_hundred() {
        assertThat(plans.name()).isEqualTo("ehcp-qa");
        assertThat(plans.version()).hasToString("1.0");
        assertThat(plans.answers()).containsExactly(MET, MOSTLY, PARTLY, NOT_MET);
        assertThat(plans.sections().stream().map(section -> section.code() + section.weight()))
                .containsExactly("A8", "B14", "C8", "D6", "E14", "F20", "G6", "H6", "I4", "K4", "T10");
        assertThat(codes(plans, criterion -> true))
                .containsExactly(
                        "A1", "A2", "A3", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "D1", "D2", "D3", "E1", "E2", "E3",
                        "E4", "F1", "F2", "F3", "F4", "F5", "F6", "G1", "G2", "H1", "H2", "I1", "J1", "K1", "K2", "K3",
                        "T1", "T2", "T3", "T4");
    }

    @Test
    void for_plans_says_what_is_critical_what_counts_double_and_what_may_not_apply() {
        assertThat(codes(plans, Criterion::critical))
                .containsExactly("B1", "C1", "D1", "E1", "F1", "F2", "F3", "G1", "H1", "I1", "K1");
        assertThat(codes(plans, criterion -> criterion.weight() == 2))
                .containsExactly("A1", "B1", "C1", "D1", "E1", "F1", "F2", "F3", "G1", "H1", "I1", "K1", "T1");
        assertThat(codes(plans, criterion -> criterion.weight() > 2)).isEmpty();
        assertThat(codes(plans, Criterion::mayNotApply)).containsExactly("D3", "F5", "J1");
        assertThat(codes(plans, Criterion::derived)).isEmpty();
    }

    @Test
    void for_plans_has_four_bands_seven_limiting_judgements_and_one_finding() {
        var graded = (Outcome.Graded) plans.outcome();

        assertThat(graded.bands())
                .containsExactly(
                        new Band(Grade.OUTSTANDING, 90),
                        new Band(Grade.GOOD, 70),
                        new Band(Grade.REQUIRES_IMPROVEMENT, 50),
                        new Band(Grade.INADEQUATE, 0));
        assertThat(graded.limits().stream().map(Limit::code))
                .containsExactly("LJ1", "LJ2", "LJ3", "LJ4", "LJ5", "LJ6", "LJ7");
        assertThat(graded.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.dataBreach()).isTrue());
    }

    @Test
    void for_advice_asks_seven_things_of_a_person_and_takes_the_eighth_from_the_record() {
        assertThat(advice.name()).isEqualTo("advice-qa");
        assertThat(advice.answers()).containsExactly(MET, PARTLY, NOT_MET);
        assertThat(codes(advice, Criterion::derived)).containsExactly("Q1");
        assertThat(codes(advice, criterion -> !criterion.derived()))
                .containsExactly("Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8");
        assertThat(advice.outcome())
                .isEqualTo(new Outcome.Decided(List.of(Decision.ACCEPT, Decision.ACCEPT_WITH_NOTES, Decision.RETURN)));
    }

    @ParameterizedTest
    @EnumSource
    void helps_with_every_criterion_that_a_person_answers_and_shows_what_is_good(BuiltInFramework builtIn) {
        assertThat(Documents.framework(builtIn).criteria().filter(criterion -> !criterion.derived()))
                .allSatisfy(criterion -> {
                    assertThat(criterion.prompts()).as(criterion.code()).isNotEmpty();
                    assertThat(criterion.examples()).as(criterion.code()).isNotEmpty();
                });
    }

    private static List<String> codes(Framework framework, Predicate<Criterion> which) {
        return framework.criteria().filter(which).map(Criterion::code).toList();
    }
}
