package uk.ehcqa.query.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.drawing.Svg;

/**
 * A chart with all that stands around it: shown by {@code templates/part/figure.html}.
 *
 * @param id unique on the page
 * @param headline what the chart means, in a sentence
 * @param subtitle what is measured
 * @param note what a reader should know before drawing a conclusion
 * @param csv the address of the same numbers as a file
 */
public record Figure(
        String id,
        String headline,
        String subtitle,
        @Nullable String note,
        String csv,
        Chart chart) {

    public String wide() {
        return picture(Size.WIDE);
    }

    public String narrow() {
        return picture(Size.NARROW);
    }

    private String picture(Size size) {
        String name = size.name().toLowerCase(Locale.ROOT);
        String pictureId = id + "-" + name;
        Svg svg = Svg.picture(pictureId, "app-chart app-chart--" + name, size.width(), chart.height(size), 14);
        svg.named(pictureId, subtitle, chart.description());
        chart.draw(svg, size);
        return svg.end();
    }
}
