package uk.ehcqa.query.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.proceeding.Proceeding;
import uk.ehcqa.shared.proceeding.ProceedingStep;
import uk.ehcqa.shared.proceeding.Proceedings;

/** The answers that the forms about proceedings offer. */
public final class ProceedingChoices {

    private ProceedingChoices() {}

    /** What can happen next; and what was chosen already, even if somebody else has recorded it since. */
    public static <S extends Enum<S> & ProceedingStep<S>, P extends Proceeding<S>> List<Choice> next(
            S[] steps, Optional<? extends Proceedings<S, P>> among, @Nullable S chosen) {
        var possible = Stream.of(steps)
                .filter(step -> among.filter(all -> all.canTake(step)).isPresent());
        return Stream.concat(possible, Stream.ofNullable(chosen))
                .distinct()
                .map(step -> new Choice(step.name(), Words.of(step), Words.hintFor(step)))
                .toList();
    }

    /** The steps of one proceeding that are on record. */
    public static <S extends Enum<S> & ProceedingStep<S>, P extends Proceeding<S>> List<Choice> taken(
            CaseFile file, ProceedingSent which, Function<Plan, ? extends Proceedings<S, P>> kind) {
        return IntStream.rangeClosed(1, file.plans().size())
                .filter(number -> String.valueOf(number).equals(which.plan()))
                .mapToObj(number -> kind.apply(file.plans().get(number - 1)))
                .flatMap(all -> all.onRecord())
                .filter(one -> String.valueOf(one.number()).equals(which.number()))
                .flatMap(ProceedingChoices::steps)
                .toList();
    }

    private static <S extends Enum<S> & ProceedingStep<S>> Stream<Choice> steps(Proceeding<S> one) {
        return one.steps().keySet().stream().map(step -> new Choice(step.name(), Words.of(step)));
    }
}
