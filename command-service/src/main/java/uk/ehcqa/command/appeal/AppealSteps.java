package uk.ehcqa.command.appeal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.appeal.AppealRefusal.APPEAL_STEP_ALREADY_RECORDED;
import static uk.ehcqa.shared.appeal.AppealRefusal.APPEAL_STEP_NOT_AWAITED;
import static uk.ehcqa.shared.assessment.StepRefusal.NO_REFUSAL_STANDS;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.appeal.AppealConceded;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealEvent;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealWithdrawn;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.appeal.MediationAgreementCarriedOut;
import uk.ehcqa.shared.appeal.MediationAskedFor;
import uk.ehcqa.shared.appeal.MediationCertificateIssued;
import uk.ehcqa.shared.appeal.MediationDropped;
import uk.ehcqa.shared.appeal.MediationHeld;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderCarriedOut;
import uk.ehcqa.shared.appeal.OtherMattersCarriedOut;
import uk.ehcqa.shared.appeal.RecommendationsAnswered;
import uk.ehcqa.shared.appeal.RecordAppealStep;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.Refusals;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;

/**
 * The steps of mediation and of appeals. What overturns a refusal lets its assessment go on, under the limits of the order; the
 * refusal stays on record.
 */
public final class AppealSteps {

    private final OpenFile desk;

    public AppealSteps(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordAppealStep command, Clock clock) {
        var days = AppealDays.of(desk.living(), command.notice());
        var dispute = days.dispute();
        Refused.when(dispute.took(command.step()), APPEAL_STEP_ALREADY_RECORDED);
        Refused.when(!dispute.awaits(command.step()), APPEAL_STEP_NOT_AWAITED);
        new OutcomeChecks(command).check();
        var event = event(command, dispute);
        refuseWhereNoRefusalStands(command.notice(), desk.file().after(event));
        days.check(command.step(), command.date(), LocalDate.now(clock));

        apply(event);
        return desk.recorded();
    }

    /** A refusal that was overturned before goes on being so. */
    private void refuseWhereNoRefusalStands(Notice notice, CaseFile after) {
        if (after.disputes().about(notice).overturnedBy().isEmpty()) {
            return;
        }
        var assessment = desk.assessment(notice.number());
        if (!assessment.overturned().containsKey(Refusals.notifiedIn(notice))) {
            desk.latestAssessment(notice.number());
            desk.refuseBesidePlanInForce();
            var stands = assessment.stage() == Stage.NOT_ASSESSED || assessment.stage() == Stage.NO_PLAN;
            Refused.when(!stands, NO_REFUSAL_STANDS);
        }
    }

    private static AppealEvent event(RecordAppealStep it, Dispute dispute) {
        var said = it.outcome();
        return switch (it.step()) {
            case MEDIATION_ASKED_FOR -> new MediationAskedFor(it.caseId(), it.notice(), it.date());
            case MEDIATION_DROPPED -> new MediationDropped(it.caseId(), it.notice(), it.date());
            case MEDIATION_HELD ->
                new MediationHeld(
                        it.caseId(), it.notice(), it.date(), said.order(), said.otherMatters(), said.agreedDueOn());
            case CERTIFICATE_ISSUED -> new MediationCertificateIssued(it.caseId(), it.notice(), it.date());
            case AGREEMENT_CARRIED_OUT -> new MediationAgreementCarriedOut(it.caseId(), it.notice(), it.date());
            case OTHER_MATTERS_CARRIED_OUT -> new OtherMattersCarriedOut(it.caseId(), it.notice(), it.date());
            case APPEAL_REGISTERED -> new AppealRegistered(it.caseId(), it.notice(), it.date(), said.grounds());
            case APPEAL_CONCEDED -> new AppealConceded(it.caseId(), it.notice(), it.date(), dispute.conceded());
            case APPEAL_WITHDRAWN -> new AppealWithdrawn(it.caseId(), it.notice(), it.date());
            case APPEAL_DECIDED ->
                new AppealDecided(it.caseId(), it.notice(), it.date(), said.order(), said.recommendations());
            case ORDER_CARRIED_OUT -> new OrderCarriedOut(it.caseId(), it.notice(), it.date());
            case RECOMMENDATIONS_ANSWERED -> new RecommendationsAnswered(it.caseId(), it.notice(), it.date());
        };
    }
}
