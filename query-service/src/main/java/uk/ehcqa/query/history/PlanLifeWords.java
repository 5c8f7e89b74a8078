package uk.ehcqa.query.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.MoveWords;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.amendment.*;
import uk.ehcqa.shared.ceasing.*;
import uk.ehcqa.shared.move.*;
import uk.ehcqa.shared.plan.*;
import uk.ehcqa.shared.takeover.*;
import uk.ehcqa.shared.timeliness.AppealRules;
import uk.ehcqa.shared.timeliness.ReviewRules;

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

    private static String said(LocalDate ceasedOn, @Nullable CeaseReason reason) {
        return Dates.full(ceasedOn) + (reason == null ? "" : ", " + Words.of(reason));
    }
}
