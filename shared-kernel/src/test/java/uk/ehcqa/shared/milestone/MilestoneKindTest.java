package uk.ehcqa.shared.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.TimeLimit;

class MilestoneKindTest {

    @ParameterizedTest
    @EnumSource
    void is_there_for_every_limit_of_an_assessment_with_its_citation(TimeLimit limit) {
        assertThat(MilestoneKind.of(limit).citation()).isEqualTo(limit.citation());
    }

    @ParameterizedTest
    @EnumSource
    void is_there_for_every_limit_of_a_plan_with_its_citation(ReviewLimit limit) {
        assertThat(MilestoneKind.of(limit).citation()).isEqualTo(limit.citation());
        assertThat(MilestoneKind.of(limit).whose()).isEqualTo(Whose.AUTHORITY);
    }

    @ParameterizedTest
    @EnumSource
    void is_there_for_every_limit_of_mediation_and_orders_with_its_citation(AppealLimit limit) {
        assertThat(MilestoneKind.of(limit).citation()).isEqualTo(limit.citation());
    }

    @ParameterizedTest
    @EnumSource
    void says_its_rule_as_a_sentence_without_its_full_stop(MilestoneKind kind) {
        assertThat(kind.rule()).matches("[A-Z].*[^.]");
        assertThat(kind.citation()).isNotBlank();
    }
}
