package uk.ehcqa.query.appeal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.AppealWords;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.SentNotice;

/**
 * The answers that the forms about mediation and appeals offer.
 *
 * @param chosen the decision that was chosen already, which narrows what else is offered; null where none is
 */
record AppealChoices(CaseFile file, @Nullable Notice chosen) {

    /** The latest decisions first. */
    List<Choice> notices() {
        return SentNotice.of(file).reversed().stream()
                .map(sent -> new Choice(sent.notice().toString(), AppealWords.of(sent)))
                .toList();
    }

    /** What can happen next; and what was chosen already, even if somebody else has recorded it since. */
    List<Choice> steps(@Nullable AppealStep step) {
        return Stream.concat(
                        concerned().flatMap(notice -> file.disputes().about(notice).possibleSteps().stream()),
                        Stream.ofNullable(step))
                .distinct()
                .sorted()
                .map(each -> new Choice(each.name(), Words.of(each), Words.hintFor(each)))
                .toList();
    }

    List<Choice> grounds() {
        return about(AppealGround::about)
                .map(ground -> new Choice(ground.name(), Words.of(ground)))
                .toList();
    }

    /** With an empty answer first. */
    List<Choice> orders() {
        return Stream.concat(
                        Stream.of(new Choice("", "Nothing, or it is neither")),
                        about(OrderKind::about).map(kind -> new Choice(kind.name(), Words.of(kind))))
                .toList();
    }

    static List<Choice> yesOrNo() {
        return List.of(new Choice("", "No"), new Choice("true", "Yes"));
    }

    private <E extends Enum<E>> Stream<E> about(Function<AppealableDecision, List<E>> possible) {
        return concerned()
                .flatMap(notice -> possible.apply(notice.decision()).stream())
                .distinct()
                .sorted();
    }

    private Stream<Notice> concerned() {
        return chosen == null ? SentNotice.of(file).stream().map(SentNotice::notice) : Stream.of(chosen);
    }
}
