package uk.ehcqa.query.history;

import org.springframework.util.StringUtils;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.plantext.PlanTextEvent;
import uk.ehcqa.shared.plantext.PlanVersionRecorded;

/** What was entered of the words of plans. What they say is read on its own page. */
final class PlanTextWords {

    private PlanTextWords() {}

    static EventWords of(PlanTextEvent event) {
        return switch (event) {
            case PlanVersionRecorded it ->
                new EventWords(
                        "What the plan says, version " + it.version(),
                        "%s, sent %s"
                                .formatted(StringUtils.uncapitalize(Words.of(it.stage())), Dates.full(it.sentOn())));
        };
    }
}
