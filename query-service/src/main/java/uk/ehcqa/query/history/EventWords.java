package uk.ehcqa.query.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.*;
import uk.ehcqa.shared.casework.*;
import uk.ehcqa.shared.plan.*;

/**
 * An event in words.
 *
 * @param title what happened
 * @param detail what else was said, or null
 */
record EventWords(String title, @Nullable String detail) {

    static EventWords of(CaseEvent event) {
        return switch (event) {
            case CaseFileEvent change -> of(change);
            case NeedsAssessmentEvent step -> of(step);
            case PlanEvent step -> of(step);
            default -> throw new IllegalArgumentException(event.getClass() + " has no words");
        };
    }

    private static EventWords of(CaseFileEvent event) {
        return switch (event) {
            case CaseOpened opened -> new EventWords("Case opened", null);
            case ChildDetailsReturned returned -> new EventWords("Personal details taken from a SEN2 return", null);
            case ChildDetailsCorrected corrected -> new EventWords("Personal details corrected", corrected.reason());
            case ChildDied died -> new EventWords(Words.of(Step.CHILD_DIED), null);
            case DateOfDeathCorrected correction ->
                corrected("Date of death", correction.wrongDate(), correction.diedOn(), correction.reason());
        };
    }

    private static EventWords of(NeedsAssessmentEvent event) {
        return switch (event) {
            case RequestReceived received -> step(Step.REQUEST_RECEIVED, askedBy(received.requestedBy()));
            case RequestSourceReturned source ->
                new EventWords("Who made the request, from a SEN2 return", askedBy(source.requestedBy()));
            case FurtherRequestLinked linked ->
                new EventWords(
                        "Another request received",
                        "Answered by the open assessment. " + askedBy(linked.requestedBy()));
            case AssessmentRefused refused -> step(Step.ASSESSMENT_REFUSED, null);
            case AssessmentAgreed agreed -> step(Step.ASSESSMENT_AGREED, null);
            case AdviceRequested requested -> step(Step.ADVICE_REQUESTED, null);
            case NoPlanNoticeSent notice -> step(Step.NO_PLAN_NOTICE_SENT, null);
            case RefusalOverturned overturned ->
                new EventWords("Refusal overturned", Words.of(overturned.refusal()) + ": " + Words.of(overturned.by()));
            case DraftPlanSent draft ->
                step(
                        draft.resent() ? Step.DRAFT_PLAN_RESENT : Step.DRAFT_PLAN_SENT,
                        "The family can comment until " + Dates.full(draft.representationsUntil()));
            case FinalPlanSent plan -> step(Step.FINAL_PLAN_SENT, null);
            case RequestWithdrawn withdrawn -> step(Step.REQUEST_WITHDRAWN, null);
            case ChildMovedAway moved -> step(Step.CHILD_MOVED_AWAY, null);
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
        };
    }

    private static EventWords of(PlanEvent event) {
        return switch (event) {
            case EarlierPlanRecorded earlier ->
                new EventWords(
                        "Plan recorded that was made before these records",
                        earlier.transferredFrom() == null
                                ? null
                                : "Made by another authority, number " + earlier.transferredFrom());
            case ReviewMeetingHeld meeting -> new EventWords("Review meeting held", null);
            case ReviewDecided decided ->
                new EventWords("Review decided", decided.outcome() == null ? null : Words.of(decided.outcome()));
            case PlanParticularsReturned returned ->
                new EventWords("Particulars of the plan taken from a SEN2 return", null);
            case PlanCeased ceased ->
                new EventWords("Plan ended", ceased.reason() == null ? null : Words.of(ceased.reason()));
        };
    }

    private static EventWords step(Step step, @Nullable String detail) {
        return new EventWords(Words.of(step), detail);
    }

    private static EventWords corrected(String what, LocalDate wrong, LocalDate right, String reason) {
        return new EventWords(
                what + " corrected", "From " + Dates.full(wrong) + " to " + Dates.full(right) + ": " + reason);
    }

    private static String askedBy(@Nullable RequestSource source) {
        return source == null ? "It is not recorded who asked" : "Asked for by: " + Words.of(source);
    }

    private static String said(ExceptionRecorded exception) {
        return Words.of(exception.ground()) + ", " + Dates.full(exception.firstDay()) + " to "
                + Dates.full(exception.lastDay()) + ". Bears on: " + Words.of(exception.bearsOn()) + ". Evidence: "
                + exception.evidence();
    }
}
