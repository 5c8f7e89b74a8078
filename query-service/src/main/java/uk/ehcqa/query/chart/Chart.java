package uk.ehcqa.query.chart;

import java.util.List;
import uk.ehcqa.query.drawing.Svg;

/** A picture of numbers, with the same numbers in words and in a table. */
public interface Chart {

    int height(Size size);

    void draw(Svg svg, Size size);

    /** The main numbers, for those who do not see the picture. */
    String description();

    List<Key> key();

    Table table();
}
