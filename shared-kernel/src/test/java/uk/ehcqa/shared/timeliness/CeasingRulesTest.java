package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.timeliness.ReviewReading.SchoolAgeEnds.END_OF_SCHOOL_YEAR;
import static uk.ehcqa.shared.timeliness.ReviewReading.SchoolAgeEnds.LAST_FRIDAY_OF_JUNE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CeasingRulesTest {

    @ParameterizedTest(name = "born {0}: until {1} in further education, {2} elsewhere")
    @CsvSource({
        "2001-07-30, 2026-07-31, 2027-07-29",
        "2001-07-31, 2026-07-31, 2027-07-30",
        "2001-08-01, 2027-07-31, 2027-07-31",
        "2001-12-31, 2027-07-31, 2027-12-30",
        "2002-01-01, 2027-07-31, 2027-12-31",
        "2000-02-29, 2025-07-31, 2026-02-27"
    })
    void end_with_the_academic_year_of_the_25th_birthday(LocalDate born, LocalDate inCollege, LocalDate elsewhere) {
        assertThat(CeasingRules.endOfLastAcademicYear(born)).isEqualTo(inCollege);
        assertThat(CeasingRules.endOfLastTraining(born)).isEqualTo(elsewhere);
    }

    @ParameterizedTest(name = "born {0}: of compulsory school age until {1}")
    @CsvSource({
        "2009-09-01, 2026-06-26",
        "2010-05-14, 2026-06-26",
        "2010-06-26, 2026-06-26",
        "2010-06-27, 2026-06-26",
        "2010-08-31, 2026-06-26",
        "2010-09-01, 2027-06-25",
        "2012-02-29, 2028-06-30"
    })
    void let_the_rights_pass_after_the_last_friday_of_june(LocalDate born, LocalDate last) {
        assertThat(CompulsorySchoolAge.endsOn(born, LAST_FRIDAY_OF_JUNE)).isEqualTo(last);
        assertThat(CompulsorySchoolAge.passedOn(last, born, LAST_FRIDAY_OF_JUNE))
                .isFalse();
        assertThat(CompulsorySchoolAge.passedOn(last.plusDays(1), born, LAST_FRIDAY_OF_JUNE))
                .isTrue();
    }

    @ParameterizedTest(name = "born {0}: of compulsory school age until {1}")
    @CsvSource({"2010-08-31, 2026-08-31", "2010-09-01, 2027-08-31", "2012-02-29, 2028-08-31"})
    void let_the_rights_pass_with_the_end_of_the_school_year_where_the_authority_reads_it_so(
            LocalDate born, LocalDate last) {
        assertThat(CompulsorySchoolAge.endsOn(born, END_OF_SCHOOL_YEAR)).isEqualTo(last);
        assertThat(CompulsorySchoolAge.passedOn(last, born, END_OF_SCHOOL_YEAR)).isFalse();
        assertThat(CompulsorySchoolAge.passedOn(last.plusDays(1), born, END_OF_SCHOOL_YEAR))
                .isTrue();
    }

    @Test
    void let_them_pass_in_the_school_year_of_the_16th_birthday_whenever_somebody_was_born() {
        LocalDate.of(2005, 1, 1).datesUntil(LocalDate.of(2015, 1, 1)).forEach(born -> {
            var last = CompulsorySchoolAge.endsOn(born, LAST_FRIDAY_OF_JUNE);
            var schoolYear = LocalDate.of(last.getYear(), Month.SEPTEMBER, 1);

            assertThat(last.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
            assertThat(last).isBetween(LocalDate.of(last.getYear(), 6, 24), LocalDate.of(last.getYear(), 6, 30));
            assertThat(born.plusYears(16)).isBefore(schoolYear).isAfterOrEqualTo(schoolYear.minusYears(1));
        });
    }
}
