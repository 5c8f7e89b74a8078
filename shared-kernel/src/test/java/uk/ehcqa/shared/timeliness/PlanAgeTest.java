package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanAgeTest {

    @ParameterizedTest(name = "on {1} what was made on {0} is {2}")
    @CsvSource({
        "2026-11-30, 2026-11-30, UNDER_1_YEAR",
        "2025-12-01, 2026-11-30, UNDER_1_YEAR",
        "2025-11-30, 2026-11-30, FROM_1_TO_2_YEARS",
        "2024-12-01, 2026-11-30, FROM_1_TO_2_YEARS",
        "2024-11-30, 2026-11-30, FROM_2_TO_3_YEARS",
        "2023-12-01, 2026-11-30, FROM_2_TO_3_YEARS",
        "2023-11-30, 2026-11-30, FROM_3_TO_5_YEARS",
        "2021-12-01, 2026-11-30, FROM_3_TO_5_YEARS",
        "2021-11-30, 2026-11-30, FROM_5_YEARS",
        "2014-09-01, 2026-11-30, FROM_5_YEARS",
        "2024-02-29, 2027-02-28, FROM_2_TO_3_YEARS",
        "2024-02-29, 2027-03-01, FROM_3_TO_5_YEARS"
    })
    void counts_whole_years(LocalDate made, LocalDate today, PlanAge age) {
        assertThat(of(made, today)).containsExactly(age);
    }

    @ParameterizedTest(name = "on {1} what was updated on {0} was not updated for three years: {2}")
    @CsvSource({
        "2023-11-30, 2026-11-30, true",
        "2023-12-01, 2026-11-30, false",
        "2024-02-29, 2027-02-28, false",
        "2024-02-29, 2027-03-01, true"
    })
    void tells_what_was_not_updated_for_three_years(LocalDate updated, LocalDate today, boolean soOld) {
        assertThat(!updated.isAfter(PlanAge.threeYearsBefore(today))).isEqualTo(soOld);
    }

    @Test
    void gives_every_day_exactly_one_age() {
        var today = LocalDate.of(2028, 2, 29);

        assertThat(LocalDate.of(2018, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)))
                .allSatisfy(day -> assertThat(of(day, today)).hasSize(1));
    }

    private static Stream<PlanAge> of(LocalDate made, LocalDate today) {
        return Stream.of(PlanAge.values())
                .filter(age -> !made.isBefore(age.before(today).first())
                        && !made.isAfter(age.before(today).last()));
    }
}
