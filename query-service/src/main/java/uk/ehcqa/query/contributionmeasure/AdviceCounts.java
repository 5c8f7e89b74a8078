package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Share;

/**
 * What came of requests for advice, counted.
 *
 * @param timesSentBack all of them together
 * @param daysToUsable the days from receipt within which half of the advice that is usable was; null of none
 * @param oldestOpenSentOn the day on which the oldest open one was sent; null of none
 */
public record AdviceCounts(
        Map<AdviceFigure, Integer> of,
        int timesSentBack,
        @Nullable Integer daysToUsable,
        @Nullable LocalDate oldestOpenSentOn) {

    static final AdviceCounts OF_NONE = new AdviceCounts(Map.of(), 0, null, null);

    public AdviceCounts {
        of = Map.copyOf(of);
    }

    /** How many are counted as that. */
    public int count(AdviceFigure figure) {
        return of.getOrDefault(figure, 0);
    }

    /** Which part the first are of the second, that hold them. */
    public Share share(AdviceFigure part, AdviceFigure whole) {
        return new Share(count(part), count(whole));
    }
}
