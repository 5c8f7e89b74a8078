package uk.ehcqa.query.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.ConsultationWords;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.MoveWords;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.amendment.*;
import uk.ehcqa.shared.ceasing.*;
import uk.ehcqa.shared.consultation.ConsultationDateCorrected;
import uk.ehcqa.shared.consultation.ConsultationEvent;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.ConsultationStepMarkedRecordedInError;
import uk.ehcqa.shared.consultation.SettingConsulted;
import uk.ehcqa.shared.consultation.SettingReplied;
import uk.ehcqa.shared.move.*;
import uk.ehcqa.shared.plan.*;
import uk.ehcqa.shared.reassessment.ReassessmentDateCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentEvent;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionDaysCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionRecorded;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionWithdrawn;
import uk.ehcqa.shared.reassessment.ReassessmentStepMarkedRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.takeover.*;
import uk.ehcqa.shared.timeliness.AppealRules;
import uk.ehcqa.shared.timeliness.Days;
import uk.ehcqa.shared.timeliness.ReassessmentRules;
import uk.ehcqa.shared.timeliness.ReviewRules;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The life of a plan in words: what is done about it beside its reviews, and its end. */
final class PlanLifeWords {

    private static final String PLAN_ENDED = "Plan ended";
    private static final String MOVE = "Move to another authority";

    private PlanLifeWords() {}

    static EventWords ofPlan(PlanEvent event) {
        return switch (event) {
            case EarlierPlanRecorded earlier ->
                new EventWords(
                        "Plan recorded that was made before these records",
                        earlier.transferredFrom() == null
                                ? null
                                : "Made by another authority, number " + earlier.transferredFrom());
            case EarlierPlanStartCorrected it ->
                EventWords.corrected("Start of an earlier plan", it.wrongDate(), it.startedOn(), it.reason());
            case PlanParticularsReturned returned ->
                new EventWords("Particulars of the plan taken from a SEN2 return", null);
            case PlanCeased ceased ->
                new EventWords(PLAN_ENDED, ceased.reason() == null ? null : Words.of(ceased.reason()));
            case PlanEndCorrected it ->
                new EventWords(
                        PLAN_ENDED + ": corrected",
                        "From “%s” to “%s”: %s"
                                .formatted(
                                        said(it.wrongCeasedOn(), it.wrongCeaseReason()),
                                        said(it.ceasedOn(), it.ceaseReason()),
                                        it.reason()));
            case PlanEndMarkedRecordedInError it ->
                EventWords.inError(PLAN_ENDED, said(it.ceasedOn(), it.ceaseReason()) + ": " + it.reason());
        };
    }

    static EventWords ofAmendment(AmendmentEvent event) {
        return switch (event) {
            case AmendmentWithoutReviewStepTaken it ->
                new EventWords(
                        Words.of(it.step()),
                        it.step() == AmendmentStep.NOTICE_SENT
                                ? "The family can comment until " + Dates.full(ReviewRules.commentUntil(it.takenOn()))
                                : null);
            case AmendmentWithoutReviewDateCorrected it ->
                EventWords.corrected("Date of “" + Words.of(it.step()) + "”", it.wrongDate(), it.date(), it.reason());
            case AmendmentWithoutReviewStepMarkedRecordedInError it ->
                EventWords.inError(Words.of(it.step()), Dates.full(it.date()) + ": " + it.reason());
        };
    }

    static EventWords ofReassessment(ReassessmentEvent event) {
        return switch (event) {
            case ReassessmentStepTaken it -> new EventWords(Words.of(it.step()), followsFrom(it));
            case ReassessmentExceptionRecorded it ->
                new EventWords(
                        "Exception to the 14 weeks of the reassessment",
                        "%s, %s to %s. Evidence: %s"
                                .formatted(
                                        Words.of(it.ground()),
                                        Dates.full(it.firstDay()),
                                        Dates.full(it.lastDay()),
                                        it.evidence()));
            case ReassessmentExceptionWithdrawn it ->
                new EventWords("Exception to the 14 weeks of the reassessment taken back", it.reason());
            case ReassessmentExceptionDaysCorrected it ->
                EventWords.corrected(
                        "Days of an exception to the 14 weeks of the reassessment",
                        new Days(it.wrongFirstDay(), it.wrongLastDay()),
                        new Days(it.firstDay(), it.lastDay()),
                        it.reason());
            case ReassessmentDateCorrected it ->
                EventWords.corrected("Date of “" + Words.of(it.step()) + "”", it.wrongDate(), it.date(), it.reason());
            case ReassessmentStepMarkedRecordedInError it ->
                EventWords.inError(Words.of(it.step()), Dates.full(it.date()) + ": " + it.reason());
        };
    }

    private static @Nullable String followsFrom(ReassessmentStepTaken it) {
        return switch (it.step()) {
            case REASSESSMENT_AGREED ->
                "A plan that follows is to be sent by " + Dates.full(ReassessmentRules.planDueOn(it.takenOn()));
            case DRAFT_PLAN_SENT, DRAFT_PLAN_RESENT ->
                "The family can comment until " + Dates.full(TimeLimit.REPRESENTATIONS.dueOn(it.takenOn()));
            case REQUEST_RECEIVED,
                    REASSESSMENT_REFUSED,
                    ADVICE_REQUESTED,
                    PLAN_SENT,
                    NO_AMENDMENT_NOTIFIED,
                    REQUEST_WITHDRAWN -> null;
        };
    }

    static EventWords ofCeasing(CeasingEvent event) {
        return switch (event) {
            case CeasingStepTaken it ->
                new EventWords(
                        Words.of(it.step()),
                        it.step() == CeasingStep.DECISION_NOTIFIED
                                ? "The plan is maintained at least until "
                                        + Dates.full(AppealRules.appealBy(it.takenOn(), null))
                                : null);
            case CeasingDateCorrected it ->
                EventWords.corrected("Date of “" + Words.of(it.step()) + "”", it.wrongDate(), it.date(), it.reason());
            case CeasingStepMarkedRecordedInError it ->
                EventWords.inError(Words.of(it.step()), Dates.full(it.date()) + ": " + it.reason());
        };
    }

    static EventWords ofTakeover(TakeoverEvent event) {
        return switch (event) {
            case TakeoverStepTaken it ->
                new EventWords(
                        Words.of(it.step()),
                        it.step() == TakeoverStep.PLAN_TRANSFERRED
                                ? "The family is to be told by "
                                        + Dates.full(ReviewRules.familyToldOfTakeoverBy(it.takenOn()))
                                : null);
            case TakeoverDateCorrected it ->
                EventWords.corrected("Date of “" + Words.of(it.step()) + "”", it.wrongDate(), it.date(), it.reason());
            case TakeoverStepMarkedRecordedInError it ->
                EventWords.inError(Words.of(it.step()), Dates.full(it.date()) + ": " + it.reason());
        };
    }

    static EventWords ofMove(MoveEvent event) {
        return switch (event) {
            case MoveToAnotherAuthorityRecorded it -> new EventWords(MOVE, MoveWords.of(it.move()));
            case MoveToAnotherAuthorityCorrected it ->
                new EventWords(
                        MOVE + ": corrected",
                        "From “%s” to “%s”: %s"
                                .formatted(MoveWords.of(it.wrong()), MoveWords.of(it.move()), it.reason()));
            case MoveToAnotherAuthorityMarkedRecordedInError it ->
                EventWords.inError(MOVE, MoveWords.of(it.move()) + ": " + it.reason());
        };
    }

    static EventWords ofConsultation(ConsultationEvent event) {
        return switch (event) {
            case SettingConsulted it ->
                new EventWords(
                        Words.of(ConsultationStep.SETTING_CONSULTED),
                        "%s. %s. Asked to reply by %s"
                                .formatted(it.setting(), Words.of(it.about().matter()), Dates.full(it.replyBy())));
            case SettingReplied it ->
                new EventWords(
                        Words.of(ConsultationStep.SETTING_REPLIED), ConsultationWords.of(it.reply(), it.grounds()));
            case ConsultationDateCorrected it ->
                EventWords.corrected("Date of “" + Words.of(it.step()) + "”", it.wrongDate(), it.date(), it.reason());
            case ConsultationStepMarkedRecordedInError it ->
                EventWords.inError(Words.of(it.step()), Dates.full(it.date()) + ": " + it.reason());
        };
    }

    private static String said(LocalDate ceasedOn, @Nullable CeaseReason reason) {
        return Dates.full(ceasedOn) + (reason == null ? "" : ", " + Words.of(reason));
    }
}
