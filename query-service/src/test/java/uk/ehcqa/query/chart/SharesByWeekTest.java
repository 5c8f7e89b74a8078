package uk.ehcqa.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ehcqa.query.chart.ShareBars.Part;
import uk.ehcqa.query.chart.SharesByWeek.Week;
import uk.ehcqa.query.drawing.Ink;

class SharesByWeekTest {

    static final List<Part> PARTS =
            List.of(new Part("Plan", Ink.DARK_BLUE), new Part("Refused", Ink.BLUE), new Part("Open", Ink.PALE_GREY));

    static final SharesByWeek CHART =
            new SharesByWeek(PARTS, List.of(week(0, "0.0", "0.0", "100.0"), week(20, "50.0", "0.0", "50.0")), 20);

    @Test
    void says_the_shares_at_the_limit_and_at_the_end() {
        assertThat(CHART.description())
                .isEqualTo("Areas that make up 100% in each week. At 20 weeks: Plan 50.0%, Refused 0.0%, Open 50.0%.");
    }

    @Test
    void tabulates_every_week() {
        assertThat(CHART.table().headings()).containsExactly("Weeks since the request", "Plan", "Refused", "Open");
        assertThat(ReadTable.of(CHART)).containsExactly("0 | 0.0% | 0.0% | 100.0%", "20 | 50.0% | 0.0% | 50.0%");
    }

    /** The plot runs from 44 to 570, and from 282 up to 30. */
    @Test
    void fills_the_height_with_areas_that_white_lines_part() {
        var svg = new Figure("f", "Headline", "Subtitle", null, "/f.csv", CHART).wide();

        assertThat(svg)
                .contains(
                        "<path d='M44 282 L570 156 L570 282 L44 282 Z' fill='#12436D' stroke='#ffffff' stroke-width='1'/>")
                .contains(
                        "<path d='M44 30 L570 30 L570 156 L44 282 Z' fill='#d3dbdc' stroke='#ffffff' stroke-width='1'/>")
                .contains(">20 weeks<", ">Plan<", ">Open<")
                .doesNotContain("#2073BC");
    }

    @Test
    void says_that_there_is_nothing_to_show() {
        var none = new SharesByWeek(PARTS, List.of(), 52);

        assertThat(none.description()).isEqualTo("No requests.");
        assertThat(new Figure("f", "Headline", "Subtitle", null, "/f.csv", none).narrow())
                .doesNotContain("<path");
    }

    private static Week week(int number, String... percents) {
        return new Week(number, Stream.of(percents).map(BigDecimal::new).toList());
    }
}
