package uk.ehcqa.query.contributionmeasure;

import java.util.List;
import uk.ehcqa.query.measure.Definition;

/** How a figure of advice is counted here, with what this authority has set, and who says so. */
record Counted(String title, String text, String source) {

    static List<Counted> all(AdviceSettings settings) {
        return Definition.OF_ADVICE.stream()
                .map(definition -> new Counted(
                        definition.title(),
                        definition.text().replace(Definition.DAYS_TO_ASK, String.valueOf(settings.daysToAsk())),
                        definition.source()))
                .toList();
    }
}
