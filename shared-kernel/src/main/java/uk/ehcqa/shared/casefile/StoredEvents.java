package uk.ehcqa.shared.casefile;

import java.util.List;
import uk.ehcqa.shared.amendment.AmendmentEvent;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewDateCorrected;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.appeal.AgreedDayCorrected;
import uk.ehcqa.shared.appeal.AppealConceded;
import uk.ehcqa.shared.appeal.AppealDateCorrected;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealEvent;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStepMarkedRecordedInError;
import uk.ehcqa.shared.appeal.AppealWithdrawn;
import uk.ehcqa.shared.appeal.MediationAgreementCarriedOut;
import uk.ehcqa.shared.appeal.MediationAskedFor;
import uk.ehcqa.shared.appeal.MediationCertificateIssued;
import uk.ehcqa.shared.appeal.MediationDropped;
import uk.ehcqa.shared.appeal.MediationHeld;
import uk.ehcqa.shared.appeal.OrderCarriedOut;
import uk.ehcqa.shared.appeal.OtherMattersCarriedOut;
import uk.ehcqa.shared.appeal.RecommendationsAnswered;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.DelayReasonMarkedRecordedInError;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.EarlierDraftDateCorrected;
import uk.ehcqa.shared.assessment.ExceptionDaysCorrected;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.ExceptionReturned;
import uk.ehcqa.shared.assessment.ExceptionWithdrawn;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequestDateCorrected;
import uk.ehcqa.shared.assessment.LinkedRequestMarkedRecordedInError;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.OverturningDateCorrected;
import uk.ehcqa.shared.assessment.OverturningMarkedRecordedInError;
import uk.ehcqa.shared.assessment.ReceiptDateCorrected;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSourceReturned;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.ReturnedExceptionWithdrawn;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseFileEvent;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.ChildDetailsCorrected;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.casework.ChildDetailsReturned;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.DateOfDeathCorrected;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;
import uk.ehcqa.shared.ceasing.CeasingDateCorrected;
import uk.ehcqa.shared.ceasing.CeasingEvent;
import uk.ehcqa.shared.ceasing.CeasingStepMarkedRecordedInError;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.consultation.ConsultationDateCorrected;
import uk.ehcqa.shared.consultation.ConsultationEvent;
import uk.ehcqa.shared.consultation.ConsultationStepMarkedRecordedInError;
import uk.ehcqa.shared.consultation.SettingConsulted;
import uk.ehcqa.shared.consultation.SettingReplied;
import uk.ehcqa.shared.contribution.ContributionAccepted;
import uk.ehcqa.shared.contribution.ContributionAcknowledged;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ContributionChased;
import uk.ehcqa.shared.contribution.ContributionDateCorrected;
import uk.ehcqa.shared.contribution.ContributionDeclined;
import uk.ehcqa.shared.contribution.ContributionEscalated;
import uk.ehcqa.shared.contribution.ContributionEvent;
import uk.ehcqa.shared.contribution.ContributionExceptionRecorded;
import uk.ehcqa.shared.contribution.ContributionExceptionWithdrawn;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionReturned;
import uk.ehcqa.shared.contribution.ContributionStepMarkedRecordedInError;
import uk.ehcqa.shared.contribution.ContributionWithdrawn;
import uk.ehcqa.shared.contribution.DateSaidToBeMissed;
import uk.ehcqa.shared.contribution.ExistingAdviceUsed;
import uk.ehcqa.shared.contribution.NilReturnGiven;
import uk.ehcqa.shared.move.MoveEvent;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityCorrected;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityMarkedRecordedInError;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.EarlierPlanStartCorrected;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanEndCorrected;
import uk.ehcqa.shared.plan.PlanEndMarkedRecordedInError;
import uk.ehcqa.shared.plan.PlanEvent;
import uk.ehcqa.shared.plan.PlanParticularsReturned;
import uk.ehcqa.shared.plantext.PlanTextEvent;
import uk.ehcqa.shared.plantext.PlanVersionRecorded;
import uk.ehcqa.shared.reassessment.ReassessmentDateCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentEvent;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionDaysCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionRecorded;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionWithdrawn;
import uk.ehcqa.shared.reassessment.ReassessmentStepMarkedRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.NoAmendmentNotified;
import uk.ehcqa.shared.review.ReviewAdviceCirculated;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewMeetingNoticeGiven;
import uk.ehcqa.shared.review.ReviewReportSent;
import uk.ehcqa.shared.review.ReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverDateCorrected;
import uk.ehcqa.shared.takeover.TakeoverEvent;
import uk.ehcqa.shared.takeover.TakeoverStepMarkedRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;
import uk.ehcqa.shared.transfer.PhaseTransferCorrected;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;
import uk.ehcqa.shared.transfer.PhaseTransferMarkedRecordedInError;
import uk.ehcqa.shared.transfer.TransferEvent;

/**
 * The names and revisions under which the events of a case are stored for as long as the record lasts. A class may be
 * renamed or moved; its name here is never changed. When its shape changes, its revision goes up by one, and what was stored
 * before is read by way of {@link EarlierRevisions}.
 */
public final class StoredEvents {

    /** All of their records are to be found in {@link #ALL}. */
    public static final List<Class<? extends CaseEvent>> FAMILIES = List.of(
            CaseFileEvent.class,
            NeedsAssessmentEvent.class,
            PlanEvent.class,
            ReviewEvent.class,
            TransferEvent.class,
            AppealEvent.class,
            AmendmentEvent.class,
            ReassessmentEvent.class,
            CeasingEvent.class,
            TakeoverEvent.class,
            MoveEvent.class,
            ContributionEvent.class,
            ConsultationEvent.class,
            PlanTextEvent.class);

    public static final List<StoredEvent> ALL = List.of(
            new StoredEvent("CaseOpened", 1, CaseOpened.class),
            new StoredEvent("CaseAllocated", 1, CaseAllocated.class),
            new StoredEvent("ChildDetailsReturned", 2, ChildDetailsReturned.class),
            new StoredEvent("ChildDetailsCorrected", 1, ChildDetailsCorrected.class),
            new StoredEvent("ChildDied", 1, ChildDied.class),
            new StoredEvent("DateOfDeathCorrected", 1, DateOfDeathCorrected.class),
            new StoredEvent("DeathMarkedRecordedInError", 1, DeathMarkedRecordedInError.class),
            new StoredEvent("ChildDetailsErased", 1, ChildDetailsErased.class),
            new StoredEvent("RequestReceived", 1, RequestReceived.class),
            new StoredEvent("RequestSourceReturned", 1, RequestSourceReturned.class),
            new StoredEvent("FurtherRequestLinked", 1, FurtherRequestLinked.class),
            new StoredEvent("AssessmentRefused", 1, AssessmentRefused.class),
            new StoredEvent("AssessmentAgreed", 1, AssessmentAgreed.class),
            new StoredEvent("AdviceRequested", 1, AdviceRequested.class),
            new StoredEvent("NoPlanNoticeSent", 1, NoPlanNoticeSent.class),
            new StoredEvent("RefusalOverturned", 2, RefusalOverturned.class),
            new StoredEvent("DraftPlanSent", 2, DraftPlanSent.class),
            new StoredEvent("FinalPlanSent", 1, FinalPlanSent.class),
            new StoredEvent("RequestWithdrawn", 1, RequestWithdrawn.class),
            new StoredEvent("ChildMovedAway", 1, ChildMovedAway.class),
            new StoredEvent("ExceptionRecorded", 1, ExceptionRecorded.class),
            new StoredEvent("ExceptionReturned", 2, ExceptionReturned.class),
            new StoredEvent("ReturnedExceptionWithdrawn", 1, ReturnedExceptionWithdrawn.class),
            new StoredEvent("ExceptionWithdrawn", 1, ExceptionWithdrawn.class),
            new StoredEvent("DelayReasonRecorded", 1, DelayReasonRecorded.class),
            new StoredEvent("ReceiptDateCorrected", 1, ReceiptDateCorrected.class),
            new StoredEvent("StepDateCorrected", 1, StepDateCorrected.class),
            new StoredEvent("LinkedRequestDateCorrected", 1, LinkedRequestDateCorrected.class),
            new StoredEvent("EarlierDraftDateCorrected", 1, EarlierDraftDateCorrected.class),
            new StoredEvent("ExceptionDaysCorrected", 1, ExceptionDaysCorrected.class),
            new StoredEvent("OverturningDateCorrected", 1, OverturningDateCorrected.class),
            new StoredEvent("StepMarkedRecordedInError", 1, StepMarkedRecordedInError.class),
            new StoredEvent("OverturningMarkedRecordedInError", 1, OverturningMarkedRecordedInError.class),
            new StoredEvent("LinkedRequestMarkedRecordedInError", 1, LinkedRequestMarkedRecordedInError.class),
            new StoredEvent("DelayReasonMarkedRecordedInError", 1, DelayReasonMarkedRecordedInError.class),
            new StoredEvent("EarlierPlanRecorded", 2, EarlierPlanRecorded.class),
            new StoredEvent("EarlierPlanStartCorrected", 1, EarlierPlanStartCorrected.class),
            new StoredEvent("ReviewMeetingHeld", 3, ReviewMeetingHeld.class),
            new StoredEvent("ReviewDecided", 3, ReviewDecided.class),
            new StoredEvent("ReviewMeetingNoticeGiven", 1, ReviewMeetingNoticeGiven.class),
            new StoredEvent("ReviewAdviceCirculated", 1, ReviewAdviceCirculated.class),
            new StoredEvent("ReviewReportSent", 1, ReviewReportSent.class),
            new StoredEvent("AmendmentNoticeSent", 1, AmendmentNoticeSent.class),
            new StoredEvent("AmendedPlanSent", 1, AmendedPlanSent.class),
            new StoredEvent("NoAmendmentNotified", 1, NoAmendmentNotified.class),
            new StoredEvent("ReviewDateCorrected", 1, ReviewDateCorrected.class),
            new StoredEvent("ReviewStepMarkedRecordedInError", 1, ReviewStepMarkedRecordedInError.class),
            new StoredEvent("PhaseTransferExpected", 1, PhaseTransferExpected.class),
            new StoredEvent("PhaseTransferCorrected", 1, PhaseTransferCorrected.class),
            new StoredEvent("PhaseTransferMarkedRecordedInError", 1, PhaseTransferMarkedRecordedInError.class),
            new StoredEvent("MediationAskedFor", 1, MediationAskedFor.class),
            new StoredEvent("MediationDropped", 1, MediationDropped.class),
            new StoredEvent("MediationHeld", 1, MediationHeld.class),
            new StoredEvent("MediationCertificateIssued", 1, MediationCertificateIssued.class),
            new StoredEvent("MediationAgreementCarriedOut", 1, MediationAgreementCarriedOut.class),
            new StoredEvent("OtherMattersCarriedOut", 1, OtherMattersCarriedOut.class),
            new StoredEvent("AppealRegistered", 1, AppealRegistered.class),
            new StoredEvent("AppealConceded", 1, AppealConceded.class),
            new StoredEvent("AppealWithdrawn", 1, AppealWithdrawn.class),
            new StoredEvent("AppealDecided", 1, AppealDecided.class),
            new StoredEvent("OrderCarriedOut", 1, OrderCarriedOut.class),
            new StoredEvent("RecommendationsAnswered", 1, RecommendationsAnswered.class),
            new StoredEvent("AppealDateCorrected", 1, AppealDateCorrected.class),
            new StoredEvent("AgreedDayCorrected", 1, AgreedDayCorrected.class),
            new StoredEvent("AppealStepMarkedRecordedInError", 1, AppealStepMarkedRecordedInError.class),
            new StoredEvent("AmendmentWithoutReviewStepTaken", 1, AmendmentWithoutReviewStepTaken.class),
            new StoredEvent("AmendmentWithoutReviewDateCorrected", 1, AmendmentWithoutReviewDateCorrected.class),
            new StoredEvent(
                    "AmendmentWithoutReviewStepMarkedRecordedInError",
                    1,
                    AmendmentWithoutReviewStepMarkedRecordedInError.class),
            new StoredEvent("ReassessmentStepTaken", 1, ReassessmentStepTaken.class),
            new StoredEvent("ReassessmentExceptionRecorded", 1, ReassessmentExceptionRecorded.class),
            new StoredEvent("ReassessmentExceptionWithdrawn", 1, ReassessmentExceptionWithdrawn.class),
            new StoredEvent("ReassessmentExceptionDaysCorrected", 1, ReassessmentExceptionDaysCorrected.class),
            new StoredEvent("ReassessmentDateCorrected", 1, ReassessmentDateCorrected.class),
            new StoredEvent("ReassessmentStepMarkedRecordedInError", 1, ReassessmentStepMarkedRecordedInError.class),
            new StoredEvent("CeasingStepTaken", 1, CeasingStepTaken.class),
            new StoredEvent("CeasingDateCorrected", 1, CeasingDateCorrected.class),
            new StoredEvent("CeasingStepMarkedRecordedInError", 1, CeasingStepMarkedRecordedInError.class),
            new StoredEvent("TakeoverStepTaken", 1, TakeoverStepTaken.class),
            new StoredEvent("TakeoverDateCorrected", 1, TakeoverDateCorrected.class),
            new StoredEvent("TakeoverStepMarkedRecordedInError", 1, TakeoverStepMarkedRecordedInError.class),
            new StoredEvent("MoveToAnotherAuthorityRecorded", 1, MoveToAnotherAuthorityRecorded.class),
            new StoredEvent("MoveToAnotherAuthorityCorrected", 1, MoveToAnotherAuthorityCorrected.class),
            new StoredEvent(
                    "MoveToAnotherAuthorityMarkedRecordedInError",
                    1,
                    MoveToAnotherAuthorityMarkedRecordedInError.class),
            new StoredEvent("ContributionRequested", 1, ContributionRequested.class),
            new StoredEvent("ExistingAdviceUsed", 1, ExistingAdviceUsed.class),
            new StoredEvent("ContributionAcknowledged", 1, ContributionAcknowledged.class),
            new StoredEvent("ContributionChased", 1, ContributionChased.class),
            new StoredEvent("ContributionEscalated", 1, ContributionEscalated.class),
            new StoredEvent("DateSaidToBeMissed", 1, DateSaidToBeMissed.class),
            new StoredEvent("ContributionAnswered", 1, ContributionAnswered.class),
            new StoredEvent("NilReturnGiven", 1, NilReturnGiven.class),
            new StoredEvent("ContributionDeclined", 1, ContributionDeclined.class),
            new StoredEvent("ContributionReturned", 1, ContributionReturned.class),
            new StoredEvent("ContributionAccepted", 1, ContributionAccepted.class),
            new StoredEvent("ContributionWithdrawn", 1, ContributionWithdrawn.class),
            new StoredEvent("ContributionExceptionRecorded", 1, ContributionExceptionRecorded.class),
            new StoredEvent("ContributionExceptionWithdrawn", 1, ContributionExceptionWithdrawn.class),
            new StoredEvent("ContributionDateCorrected", 1, ContributionDateCorrected.class),
            new StoredEvent("ContributionStepMarkedRecordedInError", 1, ContributionStepMarkedRecordedInError.class),
            new StoredEvent("SettingConsulted", 1, SettingConsulted.class),
            new StoredEvent("SettingReplied", 1, SettingReplied.class),
            new StoredEvent("ConsultationDateCorrected", 1, ConsultationDateCorrected.class),
            new StoredEvent("ConsultationStepMarkedRecordedInError", 1, ConsultationStepMarkedRecordedInError.class),
            new StoredEvent("PlanParticularsReturned", 2, PlanParticularsReturned.class),
            new StoredEvent("PlanCeased", 2, PlanCeased.class),
            new StoredEvent("PlanEndCorrected", 1, PlanEndCorrected.class),
            new StoredEvent("PlanEndMarkedRecordedInError", 1, PlanEndMarkedRecordedInError.class),
            new StoredEvent("PlanVersionRecorded", 1, PlanVersionRecorded.class));

    private StoredEvents() {}
}
