package uk.ehcqa.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.ehcqa.standalone.demonstration.RatesReadFromTheReturn.percent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.standalone.demonstration.RatesReadFromTheReturn.Notices;

/** Holds the rates of the default caseload against those published for Worcestershire in 2024 and the years before. */
class CaseloadRatesTest {

    static final LocalDate REFERENCE_DATE = LocalDate.of(2026, 11, 22);

    static RatesReadFromTheReturn rates;

    @BeforeAll
    static void generate() throws IOException, XMLStreamException {
        rates = RatesReadFromTheReturn.of(new ByteArrayInputStream(CaseloadTest.xml(6_970, 1, REFERENCE_DATE)));
    }

    @Test
    void receives_1883_requests() {
        assertThat(rates.requestsReceived(2025)).isCloseTo(1_883, within(40L));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 641, 46.9",
        "2021, 510, 97.1",
        "2022, 506, 84.0",
        "2023, 621, 31.6",
        "2024, 1233, 27.7",
        "2025, 1490, 37.4",
    })
    void issues_the_published_number_of_plans_and_as_many_in_time(int year, long newPlans, double excluding) {
        var issued = rates.plansIssued(year);

        assertThat(issued.all() + issued.overturned()).isEqualTo(newPlans);
        assertThat(percent(issued.notExceptedInTwentyWeeks(), issued.notExcepted()))
                .isCloseTo(excluding, within(0.15));
    }

    @Test
    void issues_62_per_cent_of_plans_at_20_to_52_weeks_and_0_4_later() {
        var issued = rates.plansIssued(2025);

        assertThat(percent(issued.afterTwentyToFiftyTwoWeeks(), issued.all())).isCloseTo(62.0, within(0.1));
        assertThat(percent(issued.later(), issued.all())).isCloseTo(0.4, within(0.05));
    }

    @Test
    void applies_exceptions_to_a_few_plans_and_issues_some_of_those_in_time() {
        var issued = rates.plansIssued(2025);

        assertThat(issued.all() - issued.notExcepted()).isEqualTo(43);
        assertThat(issued.inTwentyWeeks() - issued.notExceptedInTwentyWeeks()).isEqualTo(19);
        assertThat(issued.overturned()).isEqualTo(60);
    }

    @Test
    void gives_the_year_so_far_the_same_shape() {
        var issued = rates.plansIssued(2026);

        assertThat(issued.all() + issued.overturned()).isBetween(1_270L, 1_370L);
        assertThat(percent(issued.notExceptedInTwentyWeeks(), issued.notExcepted()))
                .isCloseTo(37.4, within(1.5));
    }

    @ParameterizedTest
    @CsvSource({"2025, 98.5, 34", "2026, 98.5, 34"})
    void decides_98_5_per_cent_in_six_weeks_and_sends_a_third_of_no_plan_notices_in_sixteen(
            int year, double decisions, double noPlanNotices) {
        assertThat(inTime(rates.decisions(year))).isCloseTo(decisions, within(0.6));
        assertThat(inTime(rates.noPlanNotices(year))).isCloseTo(noPlanNotices, within(8.0));
    }

    @Test
    void sends_74_no_plan_notices() {
        assertThat(rates.noPlanNotices(2025).all()).isCloseTo(74, within(6L));
    }

    @Test
    void has_requests_under_way_at_every_week_of_the_clock_with_some_about_to_be_late() {
        var open = rates.daysOpen();

        assertThat(open).hasSizeBetween(650, 900);
        assertThat(rates.openByWeek().headMap(21L))
                .hasSize(20)
                .allSatisfy((week, count) -> assertThat(count).isBetween(15L, 60L));
        assertThat(open).filteredOn(days -> days > 140).hasSizeBetween(100, 200);
        assertThat(open).filteredOn(days -> days >= 133 && days <= 140).hasSizeGreaterThan(5);
        assertThat(open).filteredOn(days -> days > 280).isNotEmpty();
    }

    static double inTime(Notices notices) {
        return percent(notices.inTime(), notices.all());
    }
}
