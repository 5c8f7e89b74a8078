package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleVersionTest {

    static final RuleVersion OLD = new RuleVersion("Old Act, s.1", LocalDate.of(2014, 9, 1));
    static final RuleVersion NEW = new RuleVersion("New Act, s.1", LocalDate.of(2030, 9, 1));

    @Test
    void binds_from_its_day_until_another_takes_effect() {
        assertThat(RuleVersion.on(LocalDate.of(2014, 8, 31), List.of(OLD, NEW))).isEmpty();
        assertThat(RuleVersion.on(LocalDate.of(2014, 9, 1), List.of(OLD, NEW))).contains(OLD);
        assertThat(RuleVersion.on(LocalDate.of(2030, 8, 31), List.of(OLD, NEW))).contains(OLD);
        assertThat(RuleVersion.on(LocalDate.of(2030, 9, 1), List.of(OLD, NEW))).contains(NEW);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            MEDIATION,                2014-08-31, false
            MEDIATION,                2014-09-01, true
            CONTENTS_AMENDED,         2015-03-22, false
            CONTENTS_AMENDED,         2015-03-23, true
            RECOMMENDATIONS_ANSWERED, 2018-04-02, false
            RECOMMENDATIONS_ANSWERED, 2018-04-03, true
            """)
    void of_mediation_orders_and_recommendations_took_effect_one_after_the_other(
            AppealLimit limit, LocalDate day, boolean binds) {
        assertThat(limit.ruleOn(day).isPresent()).isEqualTo(binds);
    }

    @ParameterizedTest
    @EnumSource
    void of_assessments_took_effect_with_the_act(TimeLimit limit) {
        assertThat(limit.ruleOn(LocalDate.of(2014, 8, 31))).isEmpty();
        assertThat(limit.ruleOn(LocalDate.of(2014, 9, 1)))
                .contains(new RuleVersion(limit.citation(), LocalDate.of(2014, 9, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void of_plans_took_effect_with_the_act(ReviewLimit limit) {
        assertThat(limit.ruleOn(LocalDate.of(2014, 8, 31))).isEmpty();
        assertThat(limit.ruleOn(LocalDate.of(2014, 9, 1)))
                .contains(new RuleVersion(limit.citation(), LocalDate.of(2014, 9, 1)));
    }
}
