package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.service.Agency;

/** Offers what there is to choose from to whoever looks at the dashboard of advice. */
@Component
class AdviceChoosing {

    private static final int YEARS_BACK = 3;

    private final AdviceMeasures measures;
    private final AskedRequests asked;

    AdviceChoosing(AdviceMeasures measures, AskedRequests asked) {
        this.measures = measures;
        this.asked = asked;
    }

    /** Services are those that were asked, and that the reader may count. */
    AdviceChoices offered(LocalDate today) {
        return new AdviceChoices(
                Stream.concat(
                                Stream.of(Period.LAST_24_MONTHS, Period.LAST_12_MONTHS),
                                Stream.iterate(today.getYear(), year -> year - 1)
                                        .limit(YEARS_BACK)
                                        .map(Period.CalendarYear::new))
                        .map(period -> new Choice(period.toString(), period.words(today)))
                        .toList(),
                withAll(
                        "All services",
                        measures.by(AdviceBy.SERVICE, AdviceScope.ALL, today).stream()
                                .flatMap(group ->
                                        Stream.ofNullable(group.key()).map(key -> new Choice(key, group.name())))),
                withAll("All kinds", constants(uk.ehcqa.shared.service.Stream.values())),
                withAll("All agencies", constants(Agency.values())),
                withAll("All teams", asked.teams().stream().map(team -> new Choice(team, team))),
                withAll("Everything", constants(AdvisedProceeding.values())));
    }

    private static Stream<Choice> constants(Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> new Choice(constant.name(), Words.of(constant)));
    }

    private static List<Choice> withAll(String all, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", all)), choices).toList();
    }
}
