package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.chance.Weighted;
import uk.ehcqa.standalone.demonstration.sen2.Review;

/** Annual reviews: most are held, three decisions in four come within four weeks of the meeting. */
final class Reviews {

    private static final double MISSED = 0.11;
    /** Of the decisions that have been made this leaves 75.4 %, because the late ones are more often still awaited. */
    private static final double DECIDED_IN_FOUR_WEEKS = 0.728;

    private static final Weighted<String> OUTCOMES =
            Weighted.of(3_889, "A").and(898, "M").and(21, "C");

    private Reviews() {}

    /** The latest review of a plan, or null when none has been held. */
    static @Nullable Review latest(LocalDate planMade, LocalDate today, Draw draw) {
        var daysAhead = draw.between(28, 70);
        var due = Period.between(planMade, today.plusDays(daysAhead)).getYears();
        var held = draw.chance(MISSED) ? due - 1 : due;
        if (held < 1) {
            return null;
        }
        var meeting =
                draw.sent(() -> planMade.plusYears(held).minusDays(daysAhead).minusDays(draw.between(0, 6)));
        var decided = draw.sent(() -> meeting.plusDays(daysToDecision(draw)));
        return decided.isAfter(today)
                ? new Review(meeting, null, null)
                : new Review(meeting, decided, draw.from(OUTCOMES));
    }

    private static int daysToDecision(Draw draw) {
        return draw.chance(DECIDED_IN_FOUR_WEEKS) ? draw.below(28, 6, 7) : draw.above(29, 25, 150);
    }
}
