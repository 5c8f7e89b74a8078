package uk.ehcqa.query.worklist;

import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.listing.Allocated;
import uk.ehcqa.query.listing.DueWhen;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;

/** The answers that the filters of the worklist offer. */
record WorklistChoices(
        List<Choice> due,
        List<Choice> stages,
        List<Choice> exceptions,
        List<Choice> sources,
        List<Choice> allocations,
        List<Choice> orders) {

    static final WorklistChoices ALL = new WorklistChoices(
            after("Any", Stream.of(DueWhen.values()).map(due -> choice(due, due.words()))),
            after(
                    "All stages",
                    Stream.of(Stage.values()).filter(Stage::isOpen).map(stage -> choice(stage, Words.of(stage)))),
            after(
                    "With and without",
                    Stream.of(new Choice("true", "With an exception"), new Choice("false", "Without"))),
            after("Anyone", Stream.of(RequestSource.values()).map(source -> choice(source, Words.of(source)))),
            after("Everybody's", Stream.of(Allocated.values()).map(allocated -> choice(allocated, allocated.words()))),
            Stream.of(WorklistFilter.Sort.values())
                    .map(sort -> choice(sort, sort.words()))
                    .toList());

    private static List<Choice> after(String none, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", none)), choices).toList();
    }

    private static Choice choice(Enum<?> constant, String words) {
        return new Choice(constant.name(), words);
    }
}
