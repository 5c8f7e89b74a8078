package uk.ehcqa.shared.service;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingPatternTest {

    static final Closure SUMMER = new Closure(LocalDate.of(2026, 7, 22), LocalDate.of(2026, 9, 1));
    static final Closure AUTUMN = new Closure(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30));
    static final WorkingPattern SCHOOL =
            new WorkingPattern(WorkingPattern.MONDAY_TO_FRIDAY.days(), List.of(AUTUMN, SUMMER));

    @ParameterizedTest
    @CsvSource({
        "2026-07-21, true",
        "2026-07-22, false",
        "2026-09-01, false",
        "2026-09-02, true",
        "2026-09-04, true",
        "2026-09-05, false",
        "2026-09-06, false",
        "2026-09-07, true"
    })
    void tells_on_which_days_somebody_works(LocalDate day, boolean works) {
        assertThat(SCHOOL.worksOn(day)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-21, 2026-07-21", "2026-07-22, 2026-09-02", "2026-09-05, 2026-09-07", "2026-10-24, 2026-11-02"})
    void tells_when_somebody_is_there_again(LocalDate day, LocalDate there) {
        assertThat(SCHOOL.firstWorkingDayFrom(day)).isEqualTo(there);
    }

    @Test
    void tells_nothing_of_a_service_at_which_nobody_ever_works() {
        var never = new WorkingPattern(Set.of(), List.of());

        assertThat(never.firstWorkingDayFrom(LocalDate.of(2026, 7, 22))).isEqualTo(LocalDate.of(2026, 7, 22));
    }

    @Test
    void is_the_same_in_whichever_order_it_was_entered() {
        var entered = new WorkingPattern(Set.<DayOfWeek>of(WEDNESDAY, MONDAY, TUESDAY), List.of(AUTUMN, SUMMER));

        assertThat(entered.days()).containsExactly(MONDAY, TUESDAY, WEDNESDAY);
        assertThat(entered.closures()).containsExactly(SUMMER, AUTUMN);
    }

    @Test
    void knows_a_closure_that_ends_before_it_begins() {
        assertThat(new Closure(LocalDate.of(2026, 7, 22), LocalDate.of(2026, 7, 21)).hasNoDay())
                .isTrue();
        assertThat(new Closure(LocalDate.of(2026, 7, 22), LocalDate.of(2026, 7, 22)).hasNoDay())
                .isFalse();
    }
}
