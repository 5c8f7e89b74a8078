package uk.ehcqa.query.history;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewDateCorrected;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.appeal.AgreedDayCorrected;
import uk.ehcqa.shared.appeal.AppealDateCorrected;
import uk.ehcqa.shared.appeal.AppealStepMarkedRecordedInError;
import uk.ehcqa.shared.assessment.DelayReasonMarkedRecordedInError;
import uk.ehcqa.shared.assessment.EarlierDraftDateCorrected;
import uk.ehcqa.shared.assessment.ExceptionDaysCorrected;
import uk.ehcqa.shared.assessment.LinkedRequestDateCorrected;
import uk.ehcqa.shared.assessment.LinkedRequestMarkedRecordedInError;
import uk.ehcqa.shared.assessment.OverturningDateCorrected;
import uk.ehcqa.shared.assessment.OverturningMarkedRecordedInError;
import uk.ehcqa.shared.assessment.ReceiptDateCorrected;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.ChildDetailsCorrected;
import uk.ehcqa.shared.casework.DateOfDeathCorrected;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;
import uk.ehcqa.shared.ceasing.CeasingDateCorrected;
import uk.ehcqa.shared.ceasing.CeasingStepMarkedRecordedInError;
import uk.ehcqa.shared.consultation.ConsultationDateCorrected;
import uk.ehcqa.shared.consultation.ConsultationStepMarkedRecordedInError;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityCorrected;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityMarkedRecordedInError;
import uk.ehcqa.shared.plan.EarlierPlanStartCorrected;
import uk.ehcqa.shared.plan.PlanEndCorrected;
import uk.ehcqa.shared.plan.PlanEndMarkedRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentDateCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionDaysCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentStepMarkedRecordedInError;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverDateCorrected;
import uk.ehcqa.shared.takeover.TakeoverStepMarkedRecordedInError;
import uk.ehcqa.shared.transfer.PhaseTransferCorrected;
import uk.ehcqa.shared.transfer.PhaseTransferMarkedRecordedInError;

/** One line of the history of a case, as it is read at a given moment. */
public record HistoryLine(HistoryEntry entry, EventWords words, ZonedDateTime now) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    public static HistoryLine of(HistoryEntry entry, ZonedDateTime now) {
        return new HistoryLine(entry, EventWords.of(entry.event()), now);
    }

    /** What happened, in a few words. */
    public static String title(HistoryEntry entry) {
        return EventWords.of(entry.event()).title();
    }

    public boolean isCorrection() {
        return switch (entry.event()) {
            case StepDateCorrected step -> true;
            case ReceiptDateCorrected receipt -> true;
            case ChildDetailsCorrected details -> true;
            case DateOfDeathCorrected death -> true;
            case StepMarkedRecordedInError step -> true;
            case OverturningMarkedRecordedInError overturning -> true;
            case LinkedRequestMarkedRecordedInError request -> true;
            case DelayReasonMarkedRecordedInError reason -> true;
            case DeathMarkedRecordedInError death -> true;
            case ReviewDateCorrected step -> true;
            case ReviewStepMarkedRecordedInError step -> true;
            case PhaseTransferCorrected transfer -> true;
            case PhaseTransferMarkedRecordedInError transfer -> true;
            case AppealDateCorrected step -> true;
            case AgreedDayCorrected day -> true;
            case AppealStepMarkedRecordedInError step -> true;
            case AmendmentWithoutReviewDateCorrected step -> true;
            case AmendmentWithoutReviewStepMarkedRecordedInError step -> true;
            case ReassessmentDateCorrected step -> true;
            case ReassessmentStepMarkedRecordedInError step -> true;
            case CeasingDateCorrected step -> true;
            case CeasingStepMarkedRecordedInError step -> true;
            case TakeoverDateCorrected step -> true;
            case TakeoverStepMarkedRecordedInError step -> true;
            case MoveToAnotherAuthorityCorrected move -> true;
            case MoveToAnotherAuthorityMarkedRecordedInError move -> true;
            case ConsultationDateCorrected step -> true;
            case ConsultationStepMarkedRecordedInError step -> true;
            case PlanEndCorrected end -> true;
            case EarlierPlanStartCorrected start -> true;
            case LinkedRequestDateCorrected request -> true;
            case EarlierDraftDateCorrected draft -> true;
            case ExceptionDaysCorrected exception -> true;
            case OverturningDateCorrected overturning -> true;
            case ReassessmentExceptionDaysCorrected exception -> true;
            case PlanEndMarkedRecordedInError end -> true;
            default -> false;
        };
    }

    @Nullable
    public String date() {
        var date = entry.businessDate();
        return date == null ? null : Dates.brief(date, now.toLocalDate());
    }

    /** "Mon 23 Nov, 09:41". */
    public String recordedAt() {
        var at = entry.recordedAt().atZone(now.getZone());
        return Dates.brief(at.toLocalDate(), now.toLocalDate()) + ", " + TIME.format(at);
    }

    public String recordedBy() {
        var who = Stream.of(entry.recordedBy(), entry.team())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "Not recorded" : who;
    }
}
