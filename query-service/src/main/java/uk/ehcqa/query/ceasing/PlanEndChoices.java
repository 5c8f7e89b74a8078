package uk.ehcqa.query.ceasing;

import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.plan.CeaseReason;

/** The answers that the forms about the end of a plan offer. */
final class PlanEndChoices {

    private PlanEndChoices() {}

    /** With a death the plan ends by itself. */
    static List<Choice> reasons() {
        return Stream.of(CeaseReason.values())
                .filter(reason -> reason != CeaseReason.DIED)
                .map(reason -> new Choice(reason.name(), Words.of(reason)))
                .toList();
    }
}
