package uk.ehcqa.query.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.chart.ShareBars.Part;
import uk.ehcqa.query.chart.SharesByWeek;
import uk.ehcqa.query.chart.SharesByWeek.Week;
import uk.ehcqa.query.drawing.Ink;

/** By which week which share of the requests of the chosen period had ended, and how. */
record ExitFigure(CohortFilter chosen, LocalDate today, List<ExitsInWeek> weeks) {

    private static final List<Part> PARTS = Stream.concat(
                    Stream.of(Exit.values()).map(Exit::part), Stream.of(new Part("Still open", Ink.PALE_GREY)))
            .toList();

    Figure figure() {
        return new Figure(
                "weeks",
                headline(),
                "Share of requests with a plan, ended otherwise or still open, by weeks since the request, of those received in "
                        + chosen.period().words(today) + chosen.byWhom(),
                "Requests that are still open count for as long as they have been open. Refused, without a plan, withdrawn and"
                        + " moved away are ends of their own, so the shares make up 100% in every week.",
                chosen.fileOf("weeks"),
                new SharesByWeek(PARTS, weeks.stream().map(ExitFigure::week).toList(), ExitsByWeek.LAST));
    }

    private String headline() {
        if (weeks.isEmpty()) {
            return "No requests in this period";
        }
        return weeks.stream()
                .filter(each -> each.week() == CohortOutcome.LIMIT)
                .findFirst()
                .map(each -> CohortOutcome.LIMIT + " weeks after the request " + plan(each) + "% have a plan, "
                        + each.open() + "% are still open")
                .orElse("No request has been followed for " + CohortOutcome.LIMIT + " weeks yet");
    }

    private static Week week(ExitsInWeek week) {
        return new Week(
                week.week(),
                Stream.concat(week.ended().values().stream(), Stream.of(week.open()))
                        .toList());
    }

    private static BigDecimal plan(ExitsInWeek week) {
        return Objects.requireNonNull(week.ended().get(Exit.PLAN));
    }
}
