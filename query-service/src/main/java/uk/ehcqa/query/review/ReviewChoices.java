package uk.ehcqa.query.review;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;

/** The answers that the forms about reviews offer. */
final class ReviewChoices {

    private ReviewChoices() {}

    /** What can happen next; and what was chosen already, even if somebody else has recorded it since. */
    static List<Choice> nextSteps(CaseFile file, @Nullable ReviewStep chosen) {
        var possible = file.planInForce().stream().flatMap(plan -> plan.reviews().possibleSteps().stream());
        return Stream.concat(possible, Stream.ofNullable(chosen))
                .distinct()
                .map(step -> new Choice(step.name(), Words.of(step), Words.hintFor(step)))
                .toList();
    }

    static List<Choice> stepsTaken(CaseFile file, ReviewSent which) {
        return which.in(file).stream()
                .flatMap(review -> review.steps().keySet().stream())
                .map(step -> new Choice(step.name(), Words.of(step)))
                .toList();
    }

    /** With an empty answer first, for the other steps. */
    static List<Choice> outcomes() {
        return Stream.concat(
                        Stream.of(new Choice("", "It is not the decision")),
                        Stream.of(ReviewOutcome.values()).map(outcome -> new Choice(outcome.name(), Words.of(outcome))))
                .toList();
    }
}
