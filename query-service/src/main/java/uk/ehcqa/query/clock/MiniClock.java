package uk.ehcqa.query.clock;

import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.drawing.Svg;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * The clock of a case in a row of a list: a small bar with a tick at each limit, beside words that say the same.
 *
 * @param day how many days since the request
 * @param length the days the law allows
 */
public record MiniClock(int day, int length) {

    private static final int WIDTH = 150;
    private static final int BAR = 125;
    private static final int POINTER = 4;

    public String picture() {
        double now = Math.min((double) BAR * day / length, WIDTH - POINTER);
        Svg svg = Svg.decoration("app-mini", WIDTH, 14).rect(0, 4, BAR, 7, "#dbe4e5");
        svg.rect(0, 4, Math.min(now, BAR), 7, day > length ? ClockPicture.PAST : ClockPicture.RUNNING);
        if (now > BAR) {
            svg.rect(BAR, 4, now - BAR, 7, ClockPicture.LATE);
        }
        for (TimeLimit limit : TimeLimit.FROM_THE_REQUEST) {
            svg.rect((double) BAR * limit.lastDay() / length - 0.75, 1, 1.5, 12, "#3d4547");
        }
        return svg.add("<path d='M%s 0h8l-4 5z' fill='%s'/>", now - POINTER, Ink.BLACK)
                .end();
    }
}
