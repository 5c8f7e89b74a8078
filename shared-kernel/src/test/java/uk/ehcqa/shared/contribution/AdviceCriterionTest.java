package uk.ehcqa.shared.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Documents;
import uk.ehcqa.shared.audit.framework.Framework;

/** Advice is checked by the framework that is built in, and by nothing that could part from it. */
class AdviceCriterionTest {

    static final Framework FRAMEWORK = Documents.framework(BuiltInFramework.ADVICE_QA_1_0);

    @Test
    void is_each_that_the_framework_asks_and_no_other() {
        assertThat(Stream.of(AdviceCriterion.values()).map(AdviceCriterion::code))
                .containsExactlyElementsOf(FRAMEWORK
                        .criteria()
                        .filter(criterion -> !criterion.derived())
                        .map(Criterion::code)
                        .toList());
    }

    @Test
    void stands_for_what_the_framework_asks_under_its_code() {
        assertThat(Stream.of(AdviceCriterion.values())
                        .map(each -> each + ": "
                                + FRAMEWORK.criterion(each.code()).orElseThrow().asks()))
                .containsExactly(
                        "AUTHOR_ROLE_AND_DATE: Author, role and date",
                        "NEEDS_TIED_TO_SEN: Needs tied to special educational needs",
                        "SMART_OUTCOMES: Specific, measurable, achievable, realistic and time-bound outcomes",
                        "PROVISION_SPECIFIC_AND_QUANTIFIED: Provision specified and quantified",
                        "VIEWS_OF_CHILD_AND_PARENT: The child's and the parents' views",
                        "PLAIN_LANGUAGE: Plain language",
                        "WITHIN_EXPERTISE: Within the author's expertise");
    }

    @Test
    void is_answered_as_the_framework_says() {
        assertThat(Stream.of(CriterionMet.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        FRAMEWORK.answers().stream().map(Enum::name).toList());
    }

    @Test
    void is_of_the_framework_that_checks_name() {
        assertThat(AdviceCheck.CURRENT).isEqualTo(FRAMEWORK.name() + " " + FRAMEWORK.version());
    }
}
