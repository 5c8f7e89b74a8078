package uk.ehcqa.query.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.ehcqa.query.chart.Cell;
import uk.ehcqa.query.chart.Chart;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.chart.Key;
import uk.ehcqa.query.chart.ReadTable;
import uk.ehcqa.query.words.Share;

class MonthlyChartTest {

    static final Measure IN_TIME = new Measure("In 20 weeks", "plans", true);
    static final Measure LATE = new Measure("Late", "plans", false);
    static final YearMonth FIRST = YearMonth.of(2025, 9);

    @Test
    void reads_seven_months_on_the_good_side_as_an_improvement() {
        MonthlyChart chart = chart(IN_TIME, 40, 45, 38, 42, 44, 39, 41, 60, 62, 58, 61, 63, 59, 64);

        assertThat(chart.trend()).isEqualTo(new Trend(Reading.BETTER, "Better since Apr 2026"));
        assertThat(chart.description())
                .isEqualTo("Control chart. The average is 51%. If nothing changes, expect 38% to 64% in any month."
                        + " The latest month, October 2026, is 64.0%: real improvement since April 2026.");
    }

    @Test
    void reads_the_same_figures_as_a_worsening_where_lower_is_better() {
        assertThat(chart(LATE, 40, 45, 38, 42, 44, 39, 41, 60, 62, 58, 61, 63, 59, 64)
                        .trend())
                .isEqualTo(new Trend(Reading.WORSE, "Worse since Apr 2026"));
    }

    @Test
    void says_so_when_there_is_no_clear_change() {
        MonthlyChart chart = chart(IN_TIME, 40, 45, 38, 42, 44, 39, 41, 46, 37, 43);

        assertThat(chart.trend()).isEqualTo(new Trend(Reading.USUAL, "No clear change"));
        assertThat(chart.description()).endsWith("The latest month, June 2026, is 43.0%: usual variation.");
        assertThat(chart.key())
                .extracting(Key::words)
                .containsExactly("Real improvement", "Real worsening", "Usual variation", "Average", "Expected range");
    }

    @Test
    void is_a_plain_run_chart_below_ten_months() {
        MonthlyChart chart = chart(IN_TIME, 40, 45, 38, 42, 44, 39, 41, 46, 90);

        assertThat(chart.trend()).isEqualTo(new Trend(Reading.USUAL, "Too few months to tell"));
        assertThat(chart.key()).isEmpty();
        assertThat(chart.table().headings()).containsExactly("Month", "In 20 weeks", "In time", "Plans");
        assertThat(svg(chart)).doesNotContain("stroke-dasharray").doesNotContain("r='5.2'");
        assertThat(chart.description())
                .isEqualTo("Run chart: there are too few months to tell a change from usual variation."
                        + " The latest month, May 2026, is 90.0%.");
    }

    @Test
    void leaves_a_gap_for_a_month_with_nothing_to_count_and_never_shows_it_as_0() {
        MonthlyChart chart = new MonthlyChart(
                IN_TIME,
                List.of(
                        new MonthlyShare(FIRST, new Share(1, 2)),
                        new MonthlyShare(FIRST.plusMonths(1), new Share(0, 0)),
                        new MonthlyShare(FIRST.plusMonths(2), new Share(2, 3)),
                        new MonthlyShare(FIRST.plusMonths(3), new Share(3, 3))));

        assertThat(chart.description()).endsWith("is 100.0%. There were no plans in October 2025.");
        assertThat(ReadTable.of(chart))
                .containsExactly(
                        "December 2025 | 100.0% | 3 | 3",
                        "November 2025 | 66.7% | 2 | 3",
                        "October 2025 | No plans | 0 | 0",
                        "September 2025 | 50.0% | 1 | 2");
        assertThat(svg(chart).split("stroke='#7d8b8e'", -1))
                .as("one joining line")
                .hasSize(2);
        assertThat(svg(chart).split("<circle", -1)).as("three points").hasSize(4);
    }

    @Test
    void opens_the_cases_of_each_month() {
        MonthlyChart chart = new MonthlyChart(
                IN_TIME, List.of(new MonthlyShare(FIRST, new Share(0, 2), "/cases?in-time", "/cases?all")));

        assertThat(chart.table().rows().getFirst())
                .extracting(Cell::cases)
                .as("none was in time, so there is no list of them")
                .containsExactly(null, null, null, "/cases?all");
    }

    @Test
    void says_so_when_no_month_has_anything_to_count() {
        MonthlyChart chart = new MonthlyChart(IN_TIME, List.of(new MonthlyShare(FIRST, new Share(0, 0))));

        assertThat(chart.description()).isEqualTo("There were no plans in any of these months.");
        assertThat(chart.trend().words()).isEqualTo("Too few months to tell");
        assertThat(svg(chart)).contains(">0%<", ">100%<").doesNotContain("<circle");
    }

    @Test
    void keeps_the_expected_range_between_0_and_100_percent() {
        assertThat(chart(IN_TIME, 90, 100, 85, 100, 80, 100, 90, 100, 85, 100).description())
                .contains("expect 55% to 100%");
    }

    @Test
    void marks_each_month_by_shape_as_well_as_colour() {
        String svg = svg(chart(IN_TIME, 40, 45, 38, 42, 44, 39, 41, 60, 62, 58, 61, 63, 59, 64));

        assertThat(svg).contains("<circle cx='514' cy='86.8' r='5.2' fill='#2073BC'/>");
        assertThat(svg).contains("l6.5 6.5-6.5 6.5-6.5-6.5z' fill='#C4500C'/>");
    }

    @Test
    void is_read_anew_from_a_recorded_change_and_from_no_other_month() {
        var opened = List.of(new Change(FIRST.plusMonths(10), "Advice hub opened"));
        int[] before = {40, 44, 41, 43, 40, 44, 41, 43, 42, 42, 60, 64, 61, 63, 60, 64, 61, 63, 62, 62};
        var chart = new MonthlyChart(IN_TIME, months(before), opened);

        assertThat(chart(IN_TIME, before).trend()).isEqualTo(new Trend(Reading.BETTER, "Better since Jul 2026"));
        assertThat(chart.trend()).isEqualTo(new Trend(Reading.USUAL, "No clear change"));
        assertThat(chart.description())
                .isEqualTo("Control chart. The average is 62%. If nothing changes, expect 55% to 69% in any month."
                        + " The latest month, April 2027, is 62.0%: usual variation."
                        + " The months from July 2026 are read for themselves: Advice hub opened.");
        assertThat(svg(chart)).contains(">Advice hub opened<");
    }

    @Test
    void tells_nothing_yet_when_a_change_is_nine_months_old() {
        var opened = List.of(new Change(FIRST.plusMonths(10), "Advice hub opened"));
        var chart = new MonthlyChart(
                IN_TIME, months(40, 44, 41, 43, 40, 44, 41, 43, 42, 42, 60, 64, 61, 63, 60, 64, 61, 63, 90), opened);

        assertThat(chart.trend().words()).isEqualTo("Too few months to tell");
        assertThat(chart.table().headings()).as("the months before it are read").contains("Reading");
    }

    @Test
    void is_not_parted_by_a_change_before_its_first_month_or_after_its_last() {
        var others = List.of(new Change(FIRST, "Began"), new Change(FIRST.plusMonths(10), "To come"));
        var chart = new MonthlyChart(IN_TIME, months(40, 45, 38, 42, 44, 39, 41, 46, 37, 43), others);

        assertThat(chart.trend().words()).isEqualTo("No clear change");
        assertThat(chart.description()).doesNotContain("Began").doesNotContain("To come");
    }

    @Test
    void refuses_a_share_that_is_no_part_of_its_whole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2)).withMessage("3 is not a part of 2");
    }

    private static MonthlyChart chart(Measure measure, int... percentages) {
        return new MonthlyChart(measure, months(percentages));
    }

    private static List<MonthlyShare> months(int... percentages) {
        return IntStream.range(0, percentages.length)
                .mapToObj(i -> new MonthlyShare(FIRST.plusMonths(i), new Share(percentages[i], 100)))
                .toList();
    }

    private static String svg(Chart chart) {
        return new Figure("f", "Headline", "Subtitle", null, "/f.csv", chart).wide();
    }
}
