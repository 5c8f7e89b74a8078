package uk.ehcqa.query.history;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.AppealWords;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.TransferWords;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.appeal.AgreedDayCorrected;
import uk.ehcqa.shared.appeal.AppealDateCorrected;
import uk.ehcqa.shared.appeal.AppealEvent;
import uk.ehcqa.shared.appeal.AppealStepMarkedRecordedInError;
import uk.ehcqa.shared.appeal.AppealStepTaken;
import uk.ehcqa.shared.assessment.*;
import uk.ehcqa.shared.casework.*;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.review.*;
import uk.ehcqa.shared.timeliness.Days;
import uk.ehcqa.shared.timeliness.ReviewRules;
import uk.ehcqa.shared.transfer.*;

/**
 * An event in words.
 *
 * @param title what happened
 * @param detail what else was said, or null
 */
record EventWords(String title, @Nullable String detail) {

    private static final String TRANSFER = "Transfer expected";

    static EventWords of(CaseEvent event) {
        return new FamilyWords().choose(event);
    }

    static EventWords ofChange(CaseFileEvent event) {
        return switch (event) {
            case CaseOpened opened -> new EventWords("Case opened", null);
            case CaseAllocated allocated ->
                new EventWords("Case allocated", "To " + allocated.allocation().caseworker());
            case ChildDetailsReturned returned -> new EventWords("Personal details taken from a SEN2 return", null);
            case ChildDetailsCorrected corrected -> new EventWords("Personal details corrected", corrected.reason());
            case ChildDied died -> new EventWords(Words.of(Step.CHILD_DIED), null);
            case DateOfDeathCorrected correction ->
                corrected("Date of death", correction.wrongDate(), correction.diedOn(), correction.reason());
            case ChildDetailsErased erasure -> new EventWords("Personal details erased", Words.of(erasure.ground()));
            case DeathMarkedRecordedInError marked ->
                inError(Words.of(Step.CHILD_DIED), Dates.full(marked.diedOn()) + ": " + marked.reason());
        };
    }

    static EventWords ofAssessment(NeedsAssessmentEvent event) {
        return switch (event) {
            case RequestReceived received -> step(received, askedBy(received.requestedBy()));
            case RequestSourceReturned source ->
                new EventWords("Who made the request, from a SEN2 return", askedBy(source.requestedBy()));
            case FurtherRequestLinked linked ->
                new EventWords(
                        "Another request received",
                        "Answered by the open assessment. " + askedBy(linked.requestedBy()));
            case RefusalOverturned overturned ->
                new EventWords("Refusal overturned", Words.of(overturned.refusal()) + ": " + Words.of(overturned.by()));
            case DraftPlanSent draft ->
                step(draft, "The family can comment until " + Dates.full(draft.representationsUntil()));
            case StepTaken taken -> step(taken, null);
            case ExceptionRecorded exception -> new EventWords("Exception recorded", said(exception));
            case ExceptionReturned exception ->
                new EventWords("Exception taken from a SEN2 return", "Bears on: " + Words.of(exception.bearsOn()));
            case ReturnedExceptionWithdrawn exception ->
                new EventWords(
                        "Exception taken back by a later SEN2 return",
                        "It describes " + Dates.full(exception.asOf()) + ", and says that no exception applies");
            case ExceptionWithdrawn exception -> new EventWords("Exception taken back", exception.reason());
            case DelayReasonRecorded reason ->
                new EventWords("Reason for a delay", Words.of(reason.limit()) + ": " + Words.of(reason.reason()));
            case ReceiptDateCorrected correction ->
                corrected(
                        "Date the request was received",
                        correction.wrongDate(),
                        correction.receivedOn(),
                        correction.reason());
            case StepDateCorrected correction ->
                corrected(
                        "Date of “" + Words.of(correction.step()) + "”",
                        correction.wrongDate(),
                        correction.date(),
                        correction.reason());
            case LinkedRequestDateCorrected correction ->
                corrected(
                        "Date of another request",
                        correction.wrongDate(),
                        correction.receivedOn(),
                        correction.reason());
            case EarlierDraftDateCorrected correction ->
                corrected("Date of an earlier draft", correction.wrongDate(), correction.date(), correction.reason());
            case ExceptionDaysCorrected correction ->
                corrected(
                        "Days of an exception",
                        new Days(correction.wrongFirstDay(), correction.wrongLastDay()),
                        new Days(correction.firstDay(), correction.lastDay()),
                        correction.reason());
            case OverturningDateCorrected correction ->
                dayPutRight(
                        "Date of the order or agreement",
                        correction.wrongDate(),
                        correction.overturnedOn(),
                        correction.reason());
            case StepMarkedRecordedInError marked ->
                inError(Words.of(marked.step()), Dates.full(marked.date()) + ": " + marked.reason());
            case OverturningMarkedRecordedInError marked -> inError("Refusal overturned", marked.reason());
            case LinkedRequestMarkedRecordedInError marked ->
                inError("Another request received", Dates.full(marked.receivedOn()) + ": " + marked.reason());
            case DelayReasonMarkedRecordedInError marked ->
                inError("Reason for a delay", Words.of(marked.limit()) + ": " + marked.reason());
        };
    }

    static EventWords ofReview(ReviewEvent event) {
        return switch (event) {
            case ReviewMeetingHeld meeting ->
                new EventWords(
                        Words.of(ReviewStep.MEETING_HELD),
                        meeting.returned()
                                ? "Taken from a SEN2 return"
                                : "The report is due by " + Dates.full(ReviewRules.reportDueOn(meeting.heldOn()))
                                        + ", the decision by "
                                        + Dates.full(ReviewRules.decisionDueOn(meeting.heldOn())));
            case ReviewDecided decided -> new EventWords(Words.of(ReviewStep.DECISION_NOTIFIED), said(decided));
            case AmendmentNoticeSent notice ->
                new EventWords(
                        Words.of(notice.step()),
                        "The family can comment until " + Dates.full(ReviewRules.commentUntil(notice.sentOn())));
            case ReviewStepTaken taken -> new EventWords(Words.of(taken.step()), null);
            case ReviewDateCorrected correction ->
                corrected(
                        "Date of “" + Words.of(correction.step()) + "”",
                        correction.wrongDate(),
                        correction.date(),
                        correction.reason());
            case ReviewStepMarkedRecordedInError marked ->
                inError(Words.of(marked.step()), Dates.full(marked.date()) + ": " + marked.reason());
        };
    }

    static EventWords ofTransfer(TransferEvent event) {
        return switch (event) {
            case PhaseTransferExpected it -> new EventWords(TRANSFER, TransferWords.of(it.expected()));
            case PhaseTransferCorrected it ->
                new EventWords(
                        TRANSFER + ": corrected",
                        "From “%s” to “%s”: %s"
                                .formatted(TransferWords.of(it.wrong()), TransferWords.of(it.expected()), it.reason()));
            case PhaseTransferMarkedRecordedInError it ->
                inError(TRANSFER, TransferWords.of(it.expected()) + ": " + it.reason());
        };
    }

    static EventWords ofAppeal(AppealEvent event) {
        return switch (event) {
            case AppealStepTaken taken -> new EventWords(Words.of(taken.step()), AppealWords.said(taken));
            case AppealDateCorrected correction ->
                corrected(
                        "Date of “" + Words.of(correction.step()) + "”",
                        correction.wrongDate(),
                        correction.date(),
                        correction.reason());
            case AgreedDayCorrected correction ->
                dayPutRight("Day agreed in writing", correction.wrongDate(), correction.date(), correction.reason());
            case AppealStepMarkedRecordedInError marked ->
                inError(Words.of(marked.step()), Dates.full(marked.date()) + ": " + marked.reason());
        };
    }

    private static EventWords step(StepTaken taken, @Nullable String detail) {
        return new EventWords(Words.of(taken.step()), detail);
    }

    static EventWords corrected(String what, LocalDate wrong, LocalDate right, String reason) {
        return new EventWords(
                what + " corrected", "From " + Dates.full(wrong) + " to " + Dates.full(right) + ": " + reason);
    }

    static EventWords corrected(String what, Days wrong, Days right, String reason) {
        return new EventWords(
                what + " corrected",
                "From %s to %s, to %s to %s: %s"
                        .formatted(
                                Dates.full(wrong.first()),
                                Dates.full(wrong.last()),
                                Dates.full(right.first()),
                                Dates.full(right.last()),
                                reason));
    }

    /** A day that was recorded wrongly, or not at all. */
    private static EventWords dayPutRight(String what, @Nullable LocalDate wrong, LocalDate right, String reason) {
        return wrong == null
                ? new EventWords(what + " added", Dates.full(right) + ": " + reason)
                : corrected(what, wrong, right, reason);
    }

    static EventWords inError(String what, String detail) {
        return new EventWords("“" + what + "” recorded in error", detail);
    }

    private static String askedBy(@Nullable RequestSource source) {
        return source == null ? "It is not recorded who asked" : "Asked for by: " + Words.of(source);
    }

    private static @Nullable String said(ReviewDecided decided) {
        var parts = Stream.of(
                        decided.outcome() == null ? null : Words.of(decided.outcome()),
                        decided.returned() ? "Taken from a SEN2 return" : null)
                .filter(Objects::nonNull)
                .collect(joining(". "));
        return parts.isEmpty() ? null : parts;
    }

    private static String said(ExceptionRecorded exception) {
        return Words.of(exception.ground()) + ", " + Dates.full(exception.firstDay()) + " to "
                + Dates.full(exception.lastDay()) + ". Bears on: " + Words.of(exception.bearsOn()) + ". Evidence: "
                + exception.evidence();
    }
}
