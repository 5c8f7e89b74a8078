package uk.ehcqa.shared.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.timeliness.Days;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/** Of a request received on 5 March 2026, to be answered by 16 April 2026. */
class ContributionExceptionRulesTest {

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "MISSED_APPOINTMENT, 2026-03-04, 2026-03-04, false",
        "MISSED_APPOINTMENT, 2026-03-05, 2026-03-05, true",
        "MISSED_APPOINTMENT, 2026-04-16, 2026-04-16, true",
        "MISSED_APPOINTMENT, 2026-04-17, 2026-04-17, false",
        "MISSED_APPOINTMENT, 2026-03-10, 2026-03-11, false",
        "ABSENCE_FROM_AREA, 2026-03-10, 2026-04-05, false",
        "ABSENCE_FROM_AREA, 2026-03-10, 2026-04-06, true",
        "ABSENCE_FROM_AREA, 2026-02-20, 2026-03-31, false",
        "ABSENCE_FROM_AREA, 2026-02-20, 2026-04-01, true",
        "ABSENCE_FROM_AREA, 2026-03-21, 2026-05-30, false",
        "ABSENCE_FROM_AREA, 2026-03-20, 2026-05-30, true",
        "EXCEPTIONAL_CIRCUMSTANCES, 2026-02-20, 2026-03-04, false",
        "EXCEPTIONAL_CIRCUMSTANCES, 2026-02-20, 2026-03-05, true",
        "EXCEPTIONAL_CIRCUMSTANCES, 2026-04-16, 2026-05-30, true",
        "EXCEPTIONAL_CIRCUMSTANCES, 2026-04-17, 2026-05-30, false"
    })
    void ask_for_a_circumstance_within_the_six_weeks(
            AdviceExceptionGround ground, LocalDate first, LocalDate last, boolean excuses) {
        assertThat(ContributionExceptionRules.hasGround(
                        ground, new Days(first, last), LocalDate.of(2026, 3, 5), LocalDate.of(2026, 4, 16)))
                .isEqualTo(excuses);
    }

    @Test
    void know_no_closure_of_a_school_and_lend_the_missed_appointment_to_no_limit_of_the_authority() {
        assertThat(AdviceExceptionGround.values())
                .extracting(Enum::name)
                .containsExactly("EXCEPTIONAL_CIRCUMSTANCES", "ABSENCE_FROM_AREA", "MISSED_APPOINTMENT");
        assertThat(ExceptionGround.values())
                .extracting(Enum::name)
                .containsExactly(
                        "SCHOOL_CLOSURE",
                        "EARLY_YEARS_CLOSURE",
                        "EXCEPTIONAL_PERSONAL_CIRCUMSTANCES",
                        "ABSENCE_FROM_AREA");
    }
}
