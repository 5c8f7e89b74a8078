package uk.ehcqa.query.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.RequestSource;

/** What the reader of the page can choose from. */
record DifferenceChoices(List<Choice> figures, List<Choice> periods, List<Choice> exceptions, List<Choice> sources) {

    /** @param years on record, the latest first */
    static DifferenceChoices on(LocalDate today, List<Integer> years) {
        return new DifferenceChoices(
                Stream.of(ComparedFigure.values())
                        .map(figure -> new Choice(figure.name(), figure.heading()))
                        .toList(),
                Stream.concat(
                                Stream.of(Period.LAST_24_MONTHS, Period.LAST_12_MONTHS),
                                years.stream().map(Period.CalendarYear::new))
                        .map(period -> new Choice(period.toString(), period.words(today)))
                        .toList(),
                List.of(
                        new Choice(Exceptions.EXCLUDING.name(), "Left out"),
                        new Choice(Exceptions.INCLUDING.name(), "Counted")),
                Stream.concat(
                                Stream.of(new Choice("", "Anyone")),
                                Stream.of(RequestSource.values())
                                        .map(source -> new Choice(source.name(), Words.of(source))))
                        .toList());
    }
}
