package uk.ehcqa.query.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import uk.ehcqa.query.variation.Measure;
import uk.ehcqa.query.variation.MonthlyChart;

class FigureTest {

    static Stream<Chart> charts() {
        return Stream.of(
                new MonthlyChart(new Measure("<In time>", "plans & more", true), List.of()),
                new WeekColumns(List.of(1, 2, 3)),
                ShareBarsTest.BARS);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void is_drawn_in_two_sizes_as_images_with_a_title_and_a_description(Chart chart) {
        Figure figure = new Figure("f1", "Headline", "What is <measured> & how", null, "/f.csv", chart);

        assertThat(figure.wide())
                .startsWith(
                        "<svg xmlns='http://www.w3.org/2000/svg' class='app-chart app-chart--wide' viewBox='0 0 580 ")
                .contains(" role='img' aria-labelledby='f1-wide-t f1-wide-d' ")
                .contains("<title id='f1-wide-t'>What is &lt;measured&gt; &amp; how</title><desc id='f1-wide-d'>");
        assertThat(figure.narrow()).contains("viewBox='0 0 340 ", "app-chart--narrow", "id='f1-narrow-t'");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void is_well_formed_and_has_no_style_of_its_own(Chart chart) {
        Figure figure = new Figure("f1", "Headline", "Subtitle", null, "/f.csv", chart);

        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(figure.wide()))))
                .doesNotThrowAnyException();
        assertThat(figure.wide() + figure.narrow()).doesNotContain("style=").doesNotContain("paint-order");
    }
}
