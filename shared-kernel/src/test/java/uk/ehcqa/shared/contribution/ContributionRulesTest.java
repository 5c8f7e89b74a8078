package uk.ehcqa.shared.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionRulesTest {

    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 5);

    @ParameterizedTest(name = "{0} is due {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05 | 2026-04-16 | bank holidays at Easter count
            2026-11-23 | 2027-01-04 | so do Christmas and the New Year
            2026-08-03 | 2026-09-14 | and school holidays
            2028-01-18 | 2028-02-29 | the last day may be a leap day
            """)
    void six_weeks_run_from_the_day_of_receipt(LocalDate receivedOn, LocalDate dueOn, String because) {
        assertThat(ContributionRules.dueOn(receivedOn)).as(because).isEqualTo(dueOn);
    }

    @Test
    void day_42_is_in_time_and_day_43_late() {
        var due = ContributionRules.dueOn(RECEIVED);
        assertThat(due).isEqualTo(LocalDate.of(2026, 4, 16));

        assertThat(ContributionRules.dayOn(LocalDate.of(2026, 4, 16), RECEIVED)).isEqualTo(42);
        assertThat(ContributionRules.wasAnsweredLate(due, LocalDate.of(2026, 4, 16)))
                .isFalse();
        assertThat(ContributionRules.dayOn(LocalDate.of(2026, 4, 17), RECEIVED)).isEqualTo(43);
        assertThat(ContributionRules.wasAnsweredLate(due, LocalDate.of(2026, 4, 17)))
                .isTrue();
    }

    @ParameterizedTest(name = "sent {0}: asked late {1}")
    @CsvSource({"2026-02-17, false", "2026-03-03, false", "2026-03-04, true"})
    void a_request_is_asked_late_from_day_15_after_the_decision(LocalDate sentOn, boolean late) {
        assertThat(ContributionRules.wasAskedLate(LocalDate.of(2026, 2, 17), sentOn, ContributionRules.DAYS_TO_ASK))
                .isEqualTo(late);
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2013-08-31, 2026-08-31, false",
        "2013-08-31, 2026-09-01, true",
        "2013-09-01, 2026-09-01, false",
        "2013-09-01, 2027-08-31, false",
        "2013-09-01, 2027-09-01, true",
        "2005-05-14, 2026-03-03, true",
        "2018-05-14, 2026-03-03, false"
    })
    void year_9_begins_on_1_september_for_whoever_is_13_the_day_before(
            LocalDate birthDate, LocalDate day, boolean reached) {
        assertThat(ContributionRules.isInOrBeyondYear9(birthDate, day)).isEqualTo(reached);
    }
}
