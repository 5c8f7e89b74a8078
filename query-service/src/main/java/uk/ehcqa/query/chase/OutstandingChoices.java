package uk.ehcqa.query.chase;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.listing.Allocated;
import uk.ehcqa.query.listing.DueWhen;
import uk.ehcqa.query.post.AskedService;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.service.Agency;

/** The answers that the filters of outstanding advice offer. */
record OutstandingChoices(
        List<Choice> services,
        List<Choice> agencies,
        List<Choice> sources,
        List<Choice> due,
        List<Choice> saidToBeMissed,
        List<Choice> sentBack,
        List<Choice> allocations,
        List<Choice> orders) {

    static OutstandingChoices of(List<AskedService> services) {
        return new OutstandingChoices(
                after(
                        "All services",
                        services.stream()
                                .sorted(Comparator.comparing(AskedService::name))
                                .map(service -> new Choice(service.id().toString(), service.name()))),
                after("All agencies", Stream.of(Agency.values()).map(agency -> choice(agency, Words.of(agency)))),
                after("Anybody", Stream.of(AdviceSource.values()).map(source -> choice(source, Words.of(source)))),
                after(
                        "Any day",
                        Stream.of(DueWhen.LATE, DueWhen.WITHIN_7_DAYS, DueWhen.LATER)
                                .map(due -> choice(due, due.words()))),
                after(
                        "Said or not",
                        Stream.of(new Choice("true", "Said to be missed"), new Choice("false", "Not said"))),
                after(
                        "Sent back or not",
                        Stream.of(new Choice("true", "Sent back"), new Choice("false", "Not sent back"))),
                after(
                        "Everybody's",
                        Stream.of(Allocated.values()).map(allocated -> choice(allocated, allocated.words()))),
                Stream.of(OutstandingFilter.Sort.values())
                        .map(sort -> choice(sort, sort.words()))
                        .toList());
    }

    private static List<Choice> after(String none, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", none)), choices).toList();
    }

    private static Choice choice(Enum<?> constant, String words) {
        return new Choice(constant.name(), words);
    }
}
