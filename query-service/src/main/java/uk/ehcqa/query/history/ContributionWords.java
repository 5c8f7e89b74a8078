package uk.ehcqa.query.history;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.*;

/** The life of a contribution in words. What the advice itself says is read on its own page. */
final class ContributionWords {

    private ContributionWords() {}

    static EventWords of(ContributionEvent event) {
        return switch (event) {
            case ContributionRequested it ->
                words(
                        it,
                        "Advice asked for",
                        "%s, request %s, due %s"
                                .formatted(Words.of(it.source()), it.reference(), Dates.full(it.dueOn())));
            case ExistingAdviceUsed it ->
                words(it, "Advice used that we hold", Words.of(it.source()) + ": " + it.what());
            case ContributionAcknowledged it -> words(it, Words.of(ContributionStep.ACKNOWLEDGED), null);
            case ContributionChased it -> words(it, Words.of(ContributionStep.CHASED), Words.of(it.means()));
            case ContributionEscalated it -> words(it, Words.of(ContributionStep.ESCALATED), Words.of(it.to()));
            case DateSaidToBeMissed it ->
                words(
                        it,
                        Words.of(ContributionStep.DATE_SAID_TO_BE_MISSED),
                        "Expected " + Dates.full(it.expectedOn()) + ": " + it.reason());
            case ContributionAnswered it ->
                words(it, Words.of(ContributionStep.ANSWERED), it.answer() == 1 ? null : "Answer " + it.answer());
            case NilReturnGiven it -> words(it, Words.of(ContributionStep.NIL_RETURN), null);
            case ContributionDeclined it ->
                words(it, Words.of(ContributionStep.DECLINED), Words.of(it.reason()) + ". " + it.explanation());
            case ContributionReturned it -> words(it, Words.of(ContributionStep.RETURNED), it.whatIsAsked());
            case ContributionAccepted it -> words(it, Words.of(ContributionStep.ACCEPTED), it.notes());
            case ContributionWithdrawn it -> words(it, Words.of(ContributionStep.WITHDRAWN), it.reason());
            case ContributionExceptionRecorded it ->
                words(
                        it,
                        "Exception to the 6 weeks for advice",
                        "%s, %s to %s. Evidence: %s"
                                .formatted(
                                        Words.of(it.ground()),
                                        Dates.full(it.firstDay()),
                                        Dates.full(it.lastDay()),
                                        it.evidence()));
            case ContributionExceptionWithdrawn it ->
                words(it, "Exception to the 6 weeks for advice taken back", it.reason());
            case ContributionDateCorrected it -> corrected(it);
            case ContributionStepMarkedRecordedInError it ->
                EventWords.inError(named(it, Words.of(it.step())), Dates.full(it.date()) + ": " + it.reason());
        };
    }

    private static EventWords corrected(ContributionDateCorrected it) {
        var words = EventWords.corrected(
                named(it, "Date of “" + Words.of(it.which()) + "”"), it.wrongDate(), it.date(), it.reason());
        return it.which() == ContributionDate.RECEIVED
                ? new EventWords(words.title(), words.detail() + ". Now due " + Dates.full(it.dueOn()))
                : words;
    }

    private static EventWords words(ContributionEvent event, String title, @Nullable String detail) {
        return new EventWords(named(event, title), detail);
    }

    /** One case has several: each is told by its number in the case. */
    private static String named(ContributionEvent event, String title) {
        return "Advice " + event.contribution() + ": " + title.substring(0, 1).toLowerCase(Locale.ROOT)
                + title.substring(1);
    }
}
