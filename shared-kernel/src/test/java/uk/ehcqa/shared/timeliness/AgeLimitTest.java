package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeLimitTest {

    @ParameterizedTest(name = "on {1} somebody who is 25 on {0}: {2}")
    @CsvSource({
        "2027-12-01, 2026-11-30, ",
        "2027-11-30, 2026-11-30, WITHIN_A_YEAR",
        "2026-12-01, 2026-11-30, WITHIN_A_YEAR",
        "2026-11-30, 2026-11-30, LAST_ACADEMIC_YEAR",
        "2026-08-01, 2026-11-30, LAST_ACADEMIC_YEAR",
        "2026-07-31, 2026-11-30, PAST_LAST_ACADEMIC_YEAR",
        "2026-07-31, 2026-07-31, LAST_ACADEMIC_YEAR",
        "2026-07-31, 2026-08-01, PAST_LAST_ACADEMIC_YEAR",
        "2025-08-01, 2026-07-31, LAST_ACADEMIC_YEAR",
        "2025-07-31, 2026-07-31, PAST_LAST_ACADEMIC_YEAR"
    })
    void goes_by_the_birthday_and_the_end_of_the_academic_year(
            LocalDate birthday, LocalDate today, @Nullable AgeLimit limit) {
        assertThat(of(birthday, today)).isEqualTo(limit == null ? List.of() : List.of(limit));
    }

    /** Every day of birth of three years, seen from every fifth day of two. */
    @Test
    void agrees_with_the_day_until_which_a_plan_may_be_maintained() {
        LocalDate.of(2028, 1, 1)
                .datesUntil(LocalDate.of(2030, 1, 1), Period.ofDays(5))
                .forEach(today -> {
                    assertThat(LocalDate.of(2003, 1, 1).datesUntil(LocalDate.of(2006, 1, 1)))
                            .allSatisfy(born -> {
                                var limits = of(CeasingRules.twentyFifthBirthday(born), today);
                                var past =
                                        CeasingRules.endOfLastAcademicYear(born).isBefore(today);

                                assertThat(limits.contains(AgeLimit.PAST_LAST_ACADEMIC_YEAR))
                                        .isEqualTo(past);
                                assertThat(limits.contains(AgeLimit.LAST_ACADEMIC_YEAR))
                                        .isEqualTo(!past
                                                && !CeasingRules.twentyFifthBirthday(born)
                                                        .isAfter(today));
                            });
                });
    }

    private static List<AgeLimit> of(LocalDate birthday, LocalDate today) {
        return Stream.of(AgeLimit.values())
                .filter(limit -> !birthday.isBefore(limit.birthdays(today).first())
                        && !birthday.isAfter(limit.birthdays(today).last()))
                .toList();
    }
}
