package uk.ehcqa.query.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.query.counted.CountedCases;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.RequestSource;

/** What the reader of the dashboard can choose from. */
record DashboardChoices(List<Choice> periods, List<Choice> exceptions, List<Choice> sources) {

    /**
     * The choices of a day.
     *
     * @param years the calendar years on record, the latest first
     * @param excepted how many plans the rate leaves out for an exception
     */
    static DashboardChoices on(LocalDate today, List<Integer> years, CountedCases excepted) {
        return new DashboardChoices(
                Stream.concat(
                                Stream.of(Period.LAST_24_MONTHS, Period.LAST_12_MONTHS),
                                years.stream().map(Period.CalendarYear::new))
                        .map(period -> new Choice(period.toString(), period.words(today)))
                        .toList(),
                List.of(
                        new Choice(Exceptions.EXCLUDING.name(), "Left out (" + excepted.number() + ")"),
                        new Choice(Exceptions.INCLUDING.name(), "Counted (" + excepted.number() + ")")),
                Stream.concat(
                                Stream.of(new Choice("", "Anyone")),
                                Stream.of(RequestSource.values())
                                        .map(source -> new Choice(source.name(), Words.of(source))))
                        .toList());
    }
}
