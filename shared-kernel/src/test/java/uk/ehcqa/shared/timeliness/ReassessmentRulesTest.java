package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReassessmentRulesTest {

    @Test
    void give_fifteen_days_to_decide_and_fourteen_weeks_from_then_to_the_plan() {
        assertThat(ReassessmentRules.decisionDueOn(LocalDate.of(2026, 3, 2), LengthsToConfirm.USUAL))
                .isEqualTo("2026-03-17");
        assertThat(ReassessmentRules.planDueOn(LocalDate.of(2026, 3, 16))).isEqualTo("2026-06-22");
    }

    @ParameterizedTest(name = "assessed on {0}, asked for on {1}: {2}")
    @CsvSource(textBlock = """
            2026-03-02, 2026-03-02, true
            2026-03-02, 2026-09-01, true
            2026-03-02, 2026-09-02, false
            2025-08-31, 2026-02-28, true
            2025-08-31, 2026-03-01, false
            2026-03-02, 2026-03-01, false
            """)
    void leave_a_reassessment_to_the_authority_within_six_months_of_an_assessment(
            LocalDate assessedOn, LocalDate requestReceivedOn, boolean needNot) {
        assertThat(ReassessmentRules.needNotReassess(assessedOn, requestReceivedOn, LengthsToConfirm.USUAL))
                .isEqualTo(needNot);
    }

    @Test
    void go_by_the_lengths_that_the_lawyer_of_the_authority_has_confirmed() {
        var confirmed = new LengthsToConfirm(12, 20, 3, 5);
        var received = LocalDate.of(2026, 3, 2);

        assertThat(ReassessmentRules.decisionDueOn(received, confirmed)).isEqualTo("2026-03-22");
        assertThat(ReassessmentRules.needNotReassess(LocalDate.of(2025, 3, 3), received, confirmed))
                .isTrue();
        assertThat(ReassessmentRules.needNotReassess(LocalDate.of(2025, 3, 2), received, confirmed))
                .isFalse();
    }
}
