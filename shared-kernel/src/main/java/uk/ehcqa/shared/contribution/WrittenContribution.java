package uk.ehcqa.shared.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.document.AttachedDocuments;

/**
 * The words that were written of one contribution. They stand in its events alone, under the key of the child, so that no read model
 * and no state holds them.
 *
 * @param questions what was asked, or which advice is used that was held
 * @param held the documents of advice that was held
 * @param answers first to last
 * @param words of whoever last said that the date cannot be kept, declined, or withdrew it; null where nobody did
 */
public record WrittenContribution(
        String questions,
        AttachedDocuments held,
        List<WrittenAnswer> answers,
        @Nullable String words) {

    private static final WrittenContribution NOTHING =
            new WrittenContribution("", AttachedDocuments.NONE, List.of(), null);

    public WrittenContribution {
        answers = List.copyOf(answers);
    }

    /** What the events of a case say of the contribution of that number. */
    public static WrittenContribution of(int contribution, List<? extends CaseEvent> events) {
        var written = NOTHING;
        for (var event : events) {
            if (event instanceof ContributionEvent of && of.contribution() == contribution) {
                written = written.after(of);
            }
        }
        return written;
    }

    public Optional<WrittenAnswer> latest() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    WrittenContribution after(ContributionEvent event) {
        return switch (event) {
            case ContributionRequested it -> new WrittenContribution(it.questions(), held, answers, words);
            case ExistingAdviceUsed it -> new WrittenContribution(it.what(), it.documents(), answers, words);
            case ContributionAnswered it ->
                with(Stream.concat(
                                answers.stream(),
                                Stream.of(new WrittenAnswer(it.answer(), it.advice(), it.documents(), null, null)))
                        .toList());
            case ContributionReturned it -> changed(it.answer(), answer -> answer.returned(it.whatIsAsked()));
            case ContributionAccepted it -> changed(it.answer(), answer -> answer.noted(it.notes()));
            case DateSaidToBeMissed it -> saying(it.reason());
            case ContributionDeclined it -> saying(it.explanation());
            case ContributionWithdrawn it -> saying(it.reason());
            case ContributionStepMarkedRecordedInError it -> without(it.step());
            case ContributionAcknowledged it -> this;
            case ContributionChased it -> this;
            case ContributionEscalated it -> this;
            case NilReturnGiven it -> this;
            case ContributionExceptionRecorded it -> this;
            case ContributionExceptionWithdrawn it -> this;
            case ContributionDateCorrected it -> this;
        };
    }

    private WrittenContribution without(ContributionStep step) {
        return switch (step) {
            case REQUESTED, EXISTING_ADVICE_USED -> NOTHING;
            case ANSWERED -> with(answers.subList(0, answers.size() - 1));
            case RETURNED -> changed(answers.getLast().number(), answer -> answer.returned(null));
            case ACCEPTED -> changed(answers.getLast().number(), answer -> answer.noted(null));
            case DATE_SAID_TO_BE_MISSED, DECLINED, WITHDRAWN -> saying(null);
            case ACKNOWLEDGED, CHASED, ESCALATED, NIL_RETURN -> this;
        };
    }

    private WrittenContribution with(List<WrittenAnswer> changed) {
        return new WrittenContribution(questions, held, changed, words);
    }

    private WrittenContribution changed(int answer, UnaryOperator<WrittenAnswer> change) {
        var changed = new ArrayList<>(answers);
        changed.replaceAll(each -> each.number() == answer ? change.apply(each) : each);
        return with(changed);
    }

    private WrittenContribution saying(@Nullable String latest) {
        return new WrittenContribution(questions, held, answers, latest);
    }
}
