package uk.ehcqa.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekColumnsTest {

    @Test
    void describes_the_open_cases_by_the_limits_they_have_passed() {
        assertThat(new WeekColumns(Collections.nCopies(22, 2)).description())
                .isEqualTo("Columns for each week. 44 cases are open: 32 up to 16 weeks, 8 between 16 and 20 weeks,"
                        + " and 4 past 20 weeks.");
    }

    @Test
    void says_so_when_no_case_is_open() {
        assertThat(new WeekColumns(List.of()).description()).isEqualTo("No cases are open.");
        assertThat(svg(new WeekColumns(List.of()))).contains(">6 weeks<", ">16 weeks<", ">20 weeks<");
    }

    @Test
    void gathers_waits_of_a_year_and_more_in_one_last_column() {
        WeekColumns columns = new WeekColumns(Collections.nCopies(80, 1));

        assertThat(ReadTable.of(columns)).hasSize(53).startsWith("0 to 1 | 1").endsWith("52 or more | 28");
        assertThat(columns.description()).startsWith("Columns for each week. 80 cases are open");
    }

    @Test
    void opens_the_cases_of_each_week() {
        WeekColumns columns =
                new WeekColumns(Collections.nCopies(54, 1), (week, orLater) -> week + (orLater ? " or later" : ""));

        assertThat(columns.table().rows())
                .extracting(row -> row.getLast().cases())
                .startsWith("1", "2")
                .endsWith("52", "53 or later");
    }

    @Test
    void draws_each_column_to_scale_with_white_between() {
        // The plot is 532 wide for 24 weeks and 212 high for 4 cases.
        String svg = svg(new WeekColumns(List.of(4, 0, 2)));

        assertThat(svg).contains("<rect x='41' y='30' width='20.2' height='212' fill='#12436D'/>");
        assertThat(svg).contains("<rect x='85.3' y='136' width='20.2' height='106' fill='#12436D'/>");
    }

    private static String svg(Chart chart) {
        return new Figure("f", "Headline", "Subtitle", null, "/f.csv", chart).wide();
    }
}
