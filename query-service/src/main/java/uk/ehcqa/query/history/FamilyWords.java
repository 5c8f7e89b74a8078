package uk.ehcqa.query.history;

import uk.ehcqa.shared.amendment.AmendmentEvent;
import uk.ehcqa.shared.appeal.AppealEvent;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.casefile.EventFamilies;
import uk.ehcqa.shared.casework.CaseFileEvent;
import uk.ehcqa.shared.ceasing.CeasingEvent;
import uk.ehcqa.shared.consultation.ConsultationEvent;
import uk.ehcqa.shared.contribution.ContributionEvent;
import uk.ehcqa.shared.move.MoveEvent;
import uk.ehcqa.shared.plan.PlanEvent;
import uk.ehcqa.shared.plantext.PlanTextEvent;
import uk.ehcqa.shared.reassessment.ReassessmentEvent;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.takeover.TakeoverEvent;
import uk.ehcqa.shared.transfer.TransferEvent;

/** Which words tell of the events of each family. */
final class FamilyWords implements EventFamilies<EventWords> {

    @Override
    public EventWords ofTheFile(CaseFileEvent event) {
        return EventWords.ofChange(event);
    }

    @Override
    public EventWords ofAnAssessment(NeedsAssessmentEvent event) {
        return EventWords.ofAssessment(event);
    }

    @Override
    public EventWords ofAPlan(PlanEvent event) {
        return PlanLifeWords.ofPlan(event);
    }

    @Override
    public EventWords ofAReview(ReviewEvent event) {
        return EventWords.ofReview(event);
    }

    @Override
    public EventWords ofATransfer(TransferEvent event) {
        return EventWords.ofTransfer(event);
    }

    @Override
    public EventWords ofAnAppeal(AppealEvent event) {
        return EventWords.ofAppeal(event);
    }

    @Override
    public EventWords ofAnAmendment(AmendmentEvent event) {
        return PlanLifeWords.ofAmendment(event);
    }

    @Override
    public EventWords ofAReassessment(ReassessmentEvent event) {
        return PlanLifeWords.ofReassessment(event);
    }

    @Override
    public EventWords ofACeasing(CeasingEvent event) {
        return PlanLifeWords.ofCeasing(event);
    }

    @Override
    public EventWords ofATakeover(TakeoverEvent event) {
        return PlanLifeWords.ofTakeover(event);
    }

    @Override
    public EventWords ofAMove(MoveEvent event) {
        return PlanLifeWords.ofMove(event);
    }

    @Override
    public EventWords ofAContribution(ContributionEvent event) {
        return ContributionWords.of(event);
    }

    @Override
    public EventWords ofAConsultation(ConsultationEvent event) {
        return PlanLifeWords.ofConsultation(event);
    }

    @Override
    public EventWords ofAPlanText(PlanTextEvent event) {
        return PlanTextWords.of(event);
    }
}
