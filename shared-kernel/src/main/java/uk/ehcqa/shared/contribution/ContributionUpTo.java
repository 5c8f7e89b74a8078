package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a contribution had happened by the end of a day, by all that is recorded of it. */
record ContributionUpTo(Contribution contribution, LocalDate day) {

    /** Nothing where nobody had been asked yet, and it was not decided to use advice that was held. */
    Optional<Contribution> happened() {
        return begunOn(contribution)
                .filter(this::hasCome)
                .map(begun -> new Contribution(
                        contribution.number(),
                        contribution.asked(),
                        contribution.request(),
                        contribution.existing(),
                        pursuit(contribution.pursuit()),
                        contribution.answers().stream()
                                .filter(answer -> hasCome(answer.answeredOn()))
                                .map(answer -> answer.read(reading(answer)))
                                .toList(),
                        Optional.ofNullable(contribution.end())
                                .filter(end -> hasCome(end.on()))
                                .orElse(null),
                        contribution.exceptions().stream()
                                .filter(exception -> hasCome(exception.firstDay()))
                                .toList()));
    }

    /** Every day on which something happened to it. */
    static Stream<LocalDate> days(Contribution contribution) {
        var pursuit = contribution.pursuit();
        return Stream.of(
                        begunOn(contribution).stream(),
                        Stream.ofNullable(pursuit.acknowledgedOn()),
                        pursuit.chases().stream().map(Chase::chasedOn),
                        pursuit.escalations().values().stream(),
                        pursuit.expected().stream().map(ExpectedDate::saidOn),
                        contribution.answers().stream().map(Answer::answeredOn),
                        contribution.answers().stream()
                                .flatMap(answer -> Stream.ofNullable(answer.reading()))
                                .map(Reading::on),
                        Stream.ofNullable(contribution.end()).map(ContributionEnd::on),
                        contribution.exceptions().stream().map(ContributionException::firstDay))
                .flatMap(Function.identity());
    }

    private static Optional<LocalDate> begunOn(Contribution contribution) {
        return Optional.ofNullable(contribution.request())
                .map(RequestForAdvice::sentOn)
                .or(() -> Optional.ofNullable(contribution.existing()).map(ExistingAdvice::decidedOn));
    }

    private Pursuit pursuit(Pursuit all) {
        return new Pursuit(
                Optional.ofNullable(all.acknowledgedOn()).filter(this::hasCome).orElse(null),
                all.chases().stream().filter(chase -> hasCome(chase.chasedOn())).toList(),
                all.escalations().entrySet().stream()
                        .filter(step -> hasCome(step.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                all.expected().stream()
                        .filter(expected -> hasCome(expected.saidOn()))
                        .toList());
    }

    private @Nullable Reading reading(Answer answer) {
        return Optional.ofNullable(answer.reading())
                .filter(reading -> hasCome(reading.on()))
                .orElse(null);
    }

    private boolean hasCome(LocalDate date) {
        return !date.isAfter(day);
    }
}
