package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.timeliness.ExceptionGround.ABSENCE_FROM_AREA;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionGroundTest {

    static final Days CLOSED = new Days(LocalDate.of(2025, 7, 23), LocalDate.of(2025, 9, 2));

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
        assertThat(ground.isLongEnough(new Days(firstDay, lastDay))).isEqualTo(longEnough);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}, in the 20 weeks from 6 January to 26 May: {3}")
    @CsvSource({
        "ABSENCE_FROM_AREA,                  2024-12-09, 2025-02-02, true",
        "ABSENCE_FROM_AREA,                  2024-12-09, 2025-02-01, false",
        "ABSENCE_FROM_AREA,                  2025-01-06, 2025-02-02, true",
        "ABSENCE_FROM_AREA,                  2025-04-29, 2025-09-01, true",
        "ABSENCE_FROM_AREA,                  2025-04-30, 2025-09-01, false",
        "SCHOOL_CLOSURE,                     2025-05-20, 2025-09-01, true",
        "EARLY_YEARS_CLOSURE,                2025-05-20, 2025-09-01, true",
        "EXCEPTIONAL_PERSONAL_CIRCUMSTANCES, 2025-05-26, 2025-05-26, true"
    })
    void by_absence_needs_its_four_weeks_within_the_period(
            ExceptionGround ground, LocalDate firstDay, LocalDate lastDay, boolean longEnough) {
        var twentyWeeks = new Days(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 5, 26));

        assertThat(ground.isLongEnoughWithin(twentyWeeks, new Days(firstDay, lastDay)))
                .isEqualTo(longEnough);
    }

    @Test
    void by_absence_reaches_27_days_into_no_period_however_long_it_lasts() {
        assertThat(everyDayOfTenYears()).allSatisfy(receivedOn -> {
            var period = new Days(receivedOn, TimeLimit.FINAL_PLAN.dueOn(receivedOn));
            var until = new Days(receivedOn.minusDays(90), receivedOn.plusDays(26));
            var from = new Days(receivedOn.plusDays(114), receivedOn.plusDays(300));
            assertThat(ABSENCE_FROM_AREA.isLongEnoughWithin(period, until)).isFalse();
            assertThat(ABSENCE_FROM_AREA.isLongEnoughWithin(period, from)).isFalse();
        });
    }

    @Test
    void by_absence_needs_no_more_than_28_days_of_a_period() {
        assertThat(everyDayOfTenYears()).allSatisfy(receivedOn -> {
            var period = new Days(receivedOn, TimeLimit.FINAL_PLAN.dueOn(receivedOn));
            var until = new Days(receivedOn.minusDays(90), receivedOn.plusDays(27));
            var from = new Days(receivedOn.plusDays(113), receivedOn.plusDays(300));
            assertThat(ABSENCE_FROM_AREA.isLongEnoughWithin(period, until)).isTrue();
            assertThat(ABSENCE_FROM_AREA.isLongEnoughWithin(period, from)).isTrue();
        });
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
        assertThat(ground.coversAdviceRequestedOn(requestedOn, CLOSED)).isEqualTo(covered);
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

    private static Stream<LocalDate> everyDayOfTenYears() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2034, 1, 1));
    }
}
