package uk.ehcqa.access.identity;

import static uk.ehcqa.shared.identity.Role.ADMINISTRATOR;
import static uk.ehcqa.shared.identity.Role.CASEWORKER;
import static uk.ehcqa.shared.identity.Role.CONTRIBUTION_LEAD;
import static uk.ehcqa.shared.identity.Role.CONTRIBUTOR;
import static uk.ehcqa.shared.identity.Role.DATA_OFFICER;
import static uk.ehcqa.shared.identity.Role.MANAGER;
import static uk.ehcqa.shared.identity.Role.QA_AUDITOR;
import static uk.ehcqa.shared.identity.Role.QUALITY_LEAD;
import static uk.ehcqa.shared.identity.Role.SYSTEM;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ehcqa.shared.amendment.CorrectAmendmentDate;
import uk.ehcqa.shared.amendment.MarkAmendmentStepRecordedInError;
import uk.ehcqa.shared.amendment.RecordAmendmentStep;
import uk.ehcqa.shared.appeal.CorrectAgreedDay;
import uk.ehcqa.shared.appeal.CorrectAppealDate;
import uk.ehcqa.shared.appeal.MarkAppealStepRecordedInError;
import uk.ehcqa.shared.appeal.RecordAppealStep;
import uk.ehcqa.shared.assessment.AgreeToAssess;
import uk.ehcqa.shared.assessment.CorrectEarlierDraft;
import uk.ehcqa.shared.assessment.CorrectException;
import uk.ehcqa.shared.assessment.CorrectLinkedRequest;
import uk.ehcqa.shared.assessment.CorrectOverturning;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.MarkDelayReasonRecordedInError;
import uk.ehcqa.shared.assessment.MarkLinkedRequestRecordedInError;
import uk.ehcqa.shared.assessment.MarkOverturningRecordedInError;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.RecordDelayReason;
import uk.ehcqa.shared.assessment.RecordException;
import uk.ehcqa.shared.assessment.RecordFurtherRequest;
import uk.ehcqa.shared.assessment.RecordMoveAway;
import uk.ehcqa.shared.assessment.RecordOverturnedRefusal;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.assessment.RefuseToAssess;
import uk.ehcqa.shared.assessment.RequestAdvice;
import uk.ehcqa.shared.assessment.ResendDraftPlan;
import uk.ehcqa.shared.assessment.SendDraftPlan;
import uk.ehcqa.shared.assessment.SendFinalPlan;
import uk.ehcqa.shared.assessment.SendNoPlanNotice;
import uk.ehcqa.shared.assessment.WithdrawException;
import uk.ehcqa.shared.assessment.WithdrawRequest;
import uk.ehcqa.shared.audit.marking.BeginAudit;
import uk.ehcqa.shared.audit.marking.BeginModeration;
import uk.ehcqa.shared.audit.marking.SaveAnswer;
import uk.ehcqa.shared.audit.marking.SaveFinding;
import uk.ehcqa.shared.audit.marking.SubmitMarks;
import uk.ehcqa.shared.audit.marking.WithdrawAudit;
import uk.ehcqa.shared.audit.publication.DiscardFrameworkDraft;
import uk.ehcqa.shared.audit.publication.DraftFramework;
import uk.ehcqa.shared.audit.publication.PublishFramework;
import uk.ehcqa.shared.casework.AllocateCase;
import uk.ehcqa.shared.casework.CorrectChildDetails;
import uk.ehcqa.shared.casework.CorrectDateOfDeath;
import uk.ehcqa.shared.casework.EraseChildDetails;
import uk.ehcqa.shared.casework.MarkDeathRecordedInError;
import uk.ehcqa.shared.casework.RecordDeath;
import uk.ehcqa.shared.ceasing.CorrectCeasingDate;
import uk.ehcqa.shared.ceasing.MarkCeasingStepRecordedInError;
import uk.ehcqa.shared.ceasing.RecordCeasingStep;
import uk.ehcqa.shared.consultation.ConsultSetting;
import uk.ehcqa.shared.consultation.CorrectConsultationDate;
import uk.ehcqa.shared.consultation.MarkConsultationStepRecordedInError;
import uk.ehcqa.shared.consultation.RecordSettingReply;
import uk.ehcqa.shared.contribution.AcceptContribution;
import uk.ehcqa.shared.contribution.AcknowledgeContribution;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.contribution.CorrectContributionDate;
import uk.ehcqa.shared.contribution.DeclineContribution;
import uk.ehcqa.shared.contribution.EscalateContribution;
import uk.ehcqa.shared.contribution.GiveNilReturn;
import uk.ehcqa.shared.contribution.MarkContributionStepRecordedInError;
import uk.ehcqa.shared.contribution.RecordContributionException;
import uk.ehcqa.shared.contribution.RequestContributions;
import uk.ehcqa.shared.contribution.ReturnContribution;
import uk.ehcqa.shared.contribution.SayDateWillBeMissed;
import uk.ehcqa.shared.contribution.UseExistingAdvice;
import uk.ehcqa.shared.contribution.WithdrawContribution;
import uk.ehcqa.shared.contribution.WithdrawContributionException;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.move.CorrectMove;
import uk.ehcqa.shared.move.MarkMoveRecordedInError;
import uk.ehcqa.shared.move.RecordMove;
import uk.ehcqa.shared.plan.CorrectEarlierPlanStart;
import uk.ehcqa.shared.plan.CorrectPlanEnd;
import uk.ehcqa.shared.plan.EndPlan;
import uk.ehcqa.shared.plan.MarkPlanEndRecordedInError;
import uk.ehcqa.shared.plantext.RecordPlanVersion;
import uk.ehcqa.shared.reassessment.CorrectReassessmentDate;
import uk.ehcqa.shared.reassessment.CorrectReassessmentException;
import uk.ehcqa.shared.reassessment.MarkReassessmentStepRecordedInError;
import uk.ehcqa.shared.reassessment.RecordReassessmentException;
import uk.ehcqa.shared.reassessment.RecordReassessmentStep;
import uk.ehcqa.shared.reassessment.WithdrawReassessmentException;
import uk.ehcqa.shared.review.CirculateReviewAdvice;
import uk.ehcqa.shared.review.CorrectReviewDate;
import uk.ehcqa.shared.review.GiveReviewMeetingNotice;
import uk.ehcqa.shared.review.MarkReviewStepRecordedInError;
import uk.ehcqa.shared.review.NotifyNoAmendment;
import uk.ehcqa.shared.review.NotifyReviewDecision;
import uk.ehcqa.shared.review.RecordReviewMeeting;
import uk.ehcqa.shared.review.SendAmendedPlan;
import uk.ehcqa.shared.review.SendAmendmentNotice;
import uk.ehcqa.shared.review.SendReviewReport;
import uk.ehcqa.shared.sen2.TakeInRecord;
import uk.ehcqa.shared.service.ChangeService;
import uk.ehcqa.shared.service.CloseService;
import uk.ehcqa.shared.service.RegisterService;
import uk.ehcqa.shared.service.ReopenService;
import uk.ehcqa.shared.takeover.CorrectTakeoverDate;
import uk.ehcqa.shared.takeover.MarkTakeoverStepRecordedInError;
import uk.ehcqa.shared.takeover.RecordTakenOverPlan;
import uk.ehcqa.shared.takeover.RecordTakeoverStep;
import uk.ehcqa.shared.takeover.TakePlanOver;
import uk.ehcqa.shared.transfer.CorrectPhaseTransfer;
import uk.ehcqa.shared.transfer.MarkPhaseTransferRecordedInError;
import uk.ehcqa.shared.transfer.RecordPhaseTransfer;

/** Which role may send which command. A command that is not named here is refused to everyone. */
public final class CommandPolicy {

    private static final Map<Class<?>, Set<Role>> SENDERS = Stream.of(
                    sentBy(Set.of(CASEWORKER, MANAGER), RecordRequest.class, RecordFurtherRequest.class),
                    sentBy(Set.of(CASEWORKER, MANAGER), AgreeToAssess.class, RefuseToAssess.class),
                    sentBy(Set.of(CASEWORKER, MANAGER), RequestAdvice.class, SendNoPlanNotice.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            SendDraftPlan.class,
                            ResendDraftPlan.class,
                            SendFinalPlan.class),
                    sentBy(Set.of(CASEWORKER, MANAGER), WithdrawRequest.class, RecordMoveAway.class, RecordDeath.class),
                    sentBy(Set.of(CASEWORKER, MANAGER), RecordException.class, WithdrawException.class),
                    sentBy(Set.of(CASEWORKER, MANAGER), RecordDelayReason.class, RecordOverturnedRefusal.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            MarkStepRecordedInError.class,
                            MarkOverturningRecordedInError.class,
                            MarkLinkedRequestRecordedInError.class,
                            MarkDelayReasonRecordedInError.class,
                            MarkDeathRecordedInError.class),
                    sentBy(Set.of(CASEWORKER, MANAGER), CorrectStepDate.class, CorrectDateOfDeath.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            CorrectEarlierPlanStart.class,
                            CorrectAgreedDay.class,
                            CorrectLinkedRequest.class,
                            CorrectEarlierDraft.class,
                            CorrectException.class,
                            CorrectOverturning.class,
                            CorrectReassessmentException.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            RecordReviewMeeting.class,
                            SendReviewReport.class,
                            NotifyReviewDecision.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            SendAmendmentNotice.class,
                            SendAmendedPlan.class,
                            GiveReviewMeetingNotice.class,
                            CirculateReviewAdvice.class,
                            NotifyNoAmendment.class),
                    sentBy(Set.of(CASEWORKER, MANAGER), CorrectReviewDate.class, MarkReviewStepRecordedInError.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            RecordPhaseTransfer.class,
                            CorrectPhaseTransfer.class,
                            MarkPhaseTransferRecordedInError.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            RecordAppealStep.class,
                            CorrectAppealDate.class,
                            MarkAppealStepRecordedInError.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            RecordAmendmentStep.class,
                            CorrectAmendmentDate.class,
                            MarkAmendmentStepRecordedInError.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            RecordReassessmentStep.class,
                            RecordReassessmentException.class,
                            WithdrawReassessmentException.class,
                            CorrectReassessmentDate.class,
                            MarkReassessmentStepRecordedInError.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            RecordCeasingStep.class,
                            CorrectCeasingDate.class,
                            MarkCeasingStepRecordedInError.class,
                            EndPlan.class,
                            CorrectPlanEnd.class,
                            MarkPlanEndRecordedInError.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            RecordTakenOverPlan.class,
                            TakePlanOver.class,
                            RecordTakeoverStep.class,
                            CorrectTakeoverDate.class,
                            MarkTakeoverStepRecordedInError.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            RecordMove.class,
                            CorrectMove.class,
                            MarkMoveRecordedInError.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            RequestContributions.class,
                            UseExistingAdvice.class,
                            WithdrawContribution.class,
                            RecordContributionException.class,
                            WithdrawContributionException.class,
                            CorrectContributionDate.class,
                            MarkContributionStepRecordedInError.class),
                    sentBy(Set.of(CASEWORKER, MANAGER, SYSTEM), ChaseContribution.class, EscalateContribution.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER, CONTRIBUTION_LEAD),
                            ReturnContribution.class,
                            AcceptContribution.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER, CONTRIBUTOR),
                            AcknowledgeContribution.class,
                            SayDateWillBeMissed.class,
                            AnswerContribution.class,
                            GiveNilReturn.class,
                            DeclineContribution.class),
                    sentBy(
                            Set.of(CASEWORKER, MANAGER),
                            ConsultSetting.class,
                            RecordSettingReply.class,
                            CorrectConsultationDate.class,
                            MarkConsultationStepRecordedInError.class),
                    sentBy(Set.of(CASEWORKER, MANAGER), RecordPlanVersion.class),
                    sentBy(Set.of(CASEWORKER, MANAGER), AllocateCase.class),
                    sentBy(Set.of(CASEWORKER, MANAGER, DATA_OFFICER), CorrectChildDetails.class),
                    sentBy(Set.of(MANAGER), EraseChildDetails.class),
                    sentBy(
                            Set.of(MANAGER, ADMINISTRATOR),
                            RegisterService.class,
                            ChangeService.class,
                            CloseService.class,
                            ReopenService.class),
                    sentBy(
                            Set.of(QUALITY_LEAD),
                            DraftFramework.class,
                            DiscardFrameworkDraft.class,
                            PublishFramework.class),
                    sentBy(Set.of(QUALITY_LEAD), BeginAudit.class, BeginModeration.class, WithdrawAudit.class),
                    sentBy(Set.of(QA_AUDITOR, QUALITY_LEAD), SaveAnswer.class, SaveFinding.class, SubmitMarks.class),
                    sentBy(Set.of(DATA_OFFICER), TakeInRecord.class))
            .flatMap(rules -> rules.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CommandPolicy() {}

    public static Set<Role> sendersOf(Class<?> command) {
        return SENDERS.getOrDefault(command, Set.of());
    }

    private static Map<Class<?>, Set<Role>> sentBy(Set<Role> roles, Class<?>... commands) {
        return Stream.of(commands).collect(Collectors.toMap(command -> command, command -> roles));
    }
}
