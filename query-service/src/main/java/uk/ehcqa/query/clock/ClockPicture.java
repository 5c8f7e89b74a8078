package uk.ehcqa.query.clock;

import java.util.Comparator;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.drawing.Svg;

/** Draws the clock of a case as one bar from the request to the last limit, or to today when that is past. */
final class ClockPicture {

    static final String PAST = "#5b6f72";
    static final String RUNNING = "#0b5358";
    static final String LATE = "#ca3535";
    static final String AHEAD = "#dfe7e8";

    /** A case later than this points to the end of the bar: the words beside it say how late it is. */
    private static final double LATEST_SHOWN = 8.0 / 7;

    private static final double LEFT = 6;

    private final CaseClock clock;
    private final int width;
    private final Svg svg;

    private ClockPicture(CaseClock clock, String cssClass, int width, String id) {
        this.clock = clock;
        this.width = width;
        this.svg = Svg.picture(id, cssClass, width, 92, 16).named(id, "Legal clock", clock.inWords());
    }

    static String wide(CaseClock clock, String id) {
        ClockPicture picture = new ClockPicture(clock, "app-clock__wide", 560, id);
        picture.drawBar();
        picture.svg.boldText("Request", LEFT, 70, "start");
        picture.svg.text(clock.started(), LEFT, 89, "start", Ink.GREY);
        return picture.withMilestones(new ClockLabels(picture.svg, 560, ClockDate::name, 70));
    }

    static String narrow(CaseClock clock, String id) {
        ClockPicture picture = new ClockPicture(clock, "app-clock__narrow", 330, id);
        picture.drawBar();
        return picture.withMilestones(new ClockLabels(picture.svg, 330, ClockDate::shortName, 0));
    }

    private void drawBar() {
        double limit = x(clock.length());
        double now = x(clock.day());
        svg.rect(LEFT, 34, limit - LEFT, 12, AHEAD);
        svg.rect(LEFT, 34, Math.min(now, limit) - LEFT, 12, clock.isLate() ? PAST : RUNNING);
        if (clock.isLate()) {
            svg.rect(limit, 34, now - limit, 12, LATE);
        }
    }

    private String withMilestones(ClockLabels labels) {
        clock.milestones().stream()
                .sorted(Comparator.comparing(ClockDate::isLimit).reversed())
                .forEach(milestone -> {
                    drawMark(milestone);
                    labels.draw(milestone, x(milestone.day()));
                });
        double now = x(clock.day());
        svg.add("<path d='M%s 32l-7-10h14z' fill='%s'/>", now, Ink.BLACK);
        labels.drawMarker(clock.marker(), now);
        return svg.end();
    }

    private void drawMark(ClockDate milestone) {
        double x = x(milestone.day());
        if (!milestone.isLimit()) {
            svg.rect(x - 1.2, 30, 2.4, 20, Ink.BLACK);
        } else if (milestone.isMet()) {
            drawCircle(x, RUNNING, RUNNING);
            svg.add("<path d='M%s 40.3l3.3 3.8 6-7.4' fill='none' stroke='#ffffff' stroke-width='2.4'/>", x - 4.5);
        } else if (clock.isMissed(milestone)) {
            drawCircle(x, Ink.WHITE, LATE);
            svg.add("<path d='M%s 34.5v6.5m0 2v2.6' fill='none' stroke='%s' stroke-width='2.4'/>", x, LATE);
        } else {
            drawCircle(x, Ink.WHITE, RUNNING);
        }
    }

    private void drawCircle(double x, String fill, String edge) {
        svg.add("<circle cx='%s' cy='40' r='10' fill='%s' stroke='%s' stroke-width='2.5'/>", x, fill, edge);
    }

    private double x(int day) {
        double last = Math.max(clock.length(), Math.min(clock.day(), clock.length() * LATEST_SHOWN));
        return LEFT + Math.min(day, last) / last * (width - 22 - LEFT);
    }
}
