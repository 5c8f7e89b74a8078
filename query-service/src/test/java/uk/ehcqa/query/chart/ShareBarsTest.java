package uk.ehcqa.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ehcqa.query.chart.ShareBars.Bar;
import uk.ehcqa.query.chart.ShareBars.Part;
import uk.ehcqa.query.drawing.Ink;

class ShareBarsTest {

    static final ShareBars BARS = new ShareBars(
            "plans",
            "Year of issue",
            List.of(
                    new Part("Within 20 weeks", Ink.DARK_BLUE),
                    new Part("20 to 52 weeks", Ink.ORANGE),
                    new Part("Over 52 weeks", Ink.DARK_PINK)),
            List.of(new Bar("2025", List.of(30, 60, 10)), new Bar("2026", List.of(0, 0, 0))));

    @Test
    void says_the_numbers_in_words_and_that_there_are_none_where_there_are_none() {
        assertThat(BARS.description())
                .isEqualTo(
                        "Stacked bars. 2025: Within 20 weeks 30, 20 to 52 weeks 60, Over 52 weeks 10; 2026: no plans.");
    }

    @Test
    void tabulates_every_count_with_its_total() {
        assertThat(BARS.table().headings())
                .containsExactly("Year of issue", "Within 20 weeks", "20 to 52 weeks", "Over 52 weeks", "All plans");
        assertThat(ReadTable.of(BARS)).containsExactly("2025 | 30 | 60 | 10 | 100", "2026 | 0 | 0 | 0 | 0");
    }

    @Test
    void shares_out_the_full_width_with_white_between_the_parts() {
        // The bar runs from 46 to 496.5: 450.5 for 100 plans.
        String svg = new Figure("f", "Headline", "Subtitle", null, "/f.csv", BARS).wide();

        assertThat(svg)
                .contains("<rect x='46.8' y='5' width='133.7' height='31' fill='#12436D'/>")
                .contains("<rect x='181.9' y='5' width='268.8' height='31' fill='#F46A25'/>")
                .contains("<rect x='452.2' y='5' width='43.6' height='31' fill='#801650'/>")
                .contains(">30%<", ">60%<", ">10%<", ">100 plans<", ">No plans<");
    }

    @Test
    void still_shows_a_part_too_thin_for_its_number() {
        ShareBars bars = new ShareBars("plans", "Year", BARS.parts(), List.of(new Bar("2024", List.of(374, 625, 1))));

        assertThat(new Figure("f", "Headline", "Subtitle", null, "/f.csv", bars).narrow())
                .contains("width='0.8' height='31' fill='#801650'")
                .doesNotContain(">0%</text><rect");
    }
}
