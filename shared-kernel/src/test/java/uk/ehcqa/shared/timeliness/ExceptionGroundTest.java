package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionGroundTest {

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "ABSENCE_FROM_AREA,                  2025-07-01, 2025-07-28, true",
        "ABSENCE_FROM_AREA,                  2025-07-01, 2025-07-27, false",
        "SCHOOL_CLOSURE,                     2025-07-23, 2025-09-02, true",
        "SCHOOL_CLOSURE,                     2025-10-27, 2025-10-31, false",
        "EARLY_YEARS_CLOSURE,                2024-02-01, 2024-02-28, true",
        "EARLY_YEARS_CLOSURE,                2024-02-02, 2024-02-28, false",
        "EXCEPTIONAL_PERSONAL_CIRCUMSTANCES, 2025-07-01, 2025-07-01, true"
    })
    void needs_four_continuous_weeks_unless_it_is_personal(
            ExceptionGround ground, LocalDate firstDay, LocalDate lastDay, boolean longEnough) {
        assertThat(ground.isLongEnough(firstDay, lastDay)).isEqualTo(longEnough);
    }

    @ParameterizedTest(name = "{0}, closed from 23 July to 2 September, advice requested {1}: {2}")
    @CsvSource({
        "SCHOOL_CLOSURE,      2025-07-15, false",
        "SCHOOL_CLOSURE,      2025-07-16, true",
        "SCHOOL_CLOSURE,      2025-08-27, true",
        "SCHOOL_CLOSURE,      2025-08-28, false",
        "EARLY_YEARS_CLOSURE, 2025-07-16, true",
        "EARLY_YEARS_CLOSURE, 2025-08-28, false",
        "ABSENCE_FROM_AREA,   2025-01-01, true"
    })
    void by_closure_covers_advice_requested_from_a_week_before_it_to_a_week_before_re_opening(
            ExceptionGround ground, LocalDate requestedOn, boolean covered) {
        assertThat(ground.coversAdviceRequestedOn(requestedOn, LocalDate.of(2025, 7, 23), LocalDate.of(2025, 9, 2)))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_CLOSURE, a",
        "EARLY_YEARS_CLOSURE, b",
        "EXCEPTIONAL_PERSONAL_CIRCUMSTANCES, c",
        "ABSENCE_FROM_AREA, d"
    })
    void is_a_paragraph_of_regulation_10_4(ExceptionGround ground, String paragraph) {
        assertThat(ground.paragraph()).isEqualTo(paragraph);
    }
}
