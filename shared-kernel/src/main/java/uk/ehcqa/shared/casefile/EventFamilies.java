package uk.ehcqa.shared.casefile;

import uk.ehcqa.shared.amendment.AmendmentEvent;
import uk.ehcqa.shared.appeal.AppealEvent;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.casework.CaseEvent;
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

/**
 * What is made of the events of a case, one method a family. Java keeps a sealed family within one package, so no switch over
 * all events can be checked: {@link #choose} has the only one, and those over a family are whole.
 */
public interface EventFamilies<T> {

    T ofTheFile(CaseFileEvent change);

    T ofAnAssessment(NeedsAssessmentEvent event);

    T ofAPlan(PlanEvent event);

    T ofAReview(ReviewEvent event);

    T ofATransfer(TransferEvent event);

    T ofAnAppeal(AppealEvent event);

    T ofAnAmendment(AmendmentEvent event);

    T ofAReassessment(ReassessmentEvent event);

    T ofACeasing(CeasingEvent event);

    T ofATakeover(TakeoverEvent event);

    T ofAMove(MoveEvent event);

    T ofAContribution(ContributionEvent event);

    T ofAConsultation(ConsultationEvent event);

    T ofAPlanText(PlanTextEvent event);

    default T choose(CaseEvent event) {
        return switch (event) {
            case CaseFileEvent change -> ofTheFile(change);
            case NeedsAssessmentEvent step -> ofAnAssessment(step);
            case PlanEvent step -> ofAPlan(step);
            case ReviewEvent step -> ofAReview(step);
            case TransferEvent transfer -> ofATransfer(transfer);
            case AppealEvent appeal -> ofAnAppeal(appeal);
            case AmendmentEvent step -> ofAnAmendment(step);
            case ReassessmentEvent step -> ofAReassessment(step);
            case CeasingEvent step -> ofACeasing(step);
            case TakeoverEvent step -> ofATakeover(step);
            case MoveEvent move -> ofAMove(move);
            case ContributionEvent contribution -> ofAContribution(contribution);
            case ConsultationEvent step -> ofAConsultation(step);
            case PlanTextEvent text -> ofAPlanText(text);
            default -> throw new IllegalArgumentException(event.getClass() + " belongs to no family of events");
        };
    }
}
