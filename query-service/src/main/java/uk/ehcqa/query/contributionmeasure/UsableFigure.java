package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.chart.ShareBars;
import uk.ehcqa.query.chart.ShareBars.Bar;
import uk.ehcqa.query.chart.ShareBars.Part;
import uk.ehcqa.query.drawing.Ink;

/**
 * How long it took until advice could be used, by kind of advice.
 *
 * @param streams those of which any was asked
 */
record UsableFigure(AdviceFilter chosen, LocalDate today, AdviceCounts total, List<AdviceGroup> streams) {

    static final String ID = "usable";

    private static final List<AdviceFigure> WAITS = List.of(
            AdviceFigure.USABLE_WITHIN_6_WEEKS,
            AdviceFigure.USABLE_FROM_6_TO_8_WEEKS,
            AdviceFigure.USABLE_FROM_8_TO_12_WEEKS,
            AdviceFigure.USABLE_AFTER_12_WEEKS);

    private static final List<Part> PARTS = List.of(
            new Part("Within 6 weeks", Ink.DARK_BLUE),
            new Part("6 to 8 weeks", Ink.LIGHT_BLUE),
            new Part("8 to 12 weeks", Ink.ORANGE),
            new Part("Over 12 weeks", Ink.DARK_PINK));

    Figure figure() {
        return new Figure(
                ID,
                headline(),
                "Weeks from the day a request was received to the day its advice was accepted, of requests sent in "
                        + chosen.period().words(today),
                "Requests without usable advice are not in it: see those that are open beside it.",
                chosen.address("/" + ID + ".csv"),
                new ShareBars(
                        "answers",
                        "Kind of advice",
                        PARTS,
                        streams.stream().map(this::bar).toList()));
    }

    private String headline() {
        return total.daysToUsable() == null
                ? "No advice of this period is usable yet"
                : "Half of what is usable was so within " + total.daysToUsable() + " days";
    }

    private Bar bar(AdviceGroup stream) {
        var lists = new AdviceLists(
                chosen, AdviceBy.STREAM, stream.key(), chosen.period().on(today));
        var addresses = new ArrayList<@Nullable String>();
        Stream.concat(WAITS.stream(), Stream.of(AdviceFigure.USABLE))
                .map(lists::address)
                .forEach(addresses::add);
        return new Bar(stream.name(), WAITS.stream().map(stream.counts()::count).toList(), addresses);
    }
}
