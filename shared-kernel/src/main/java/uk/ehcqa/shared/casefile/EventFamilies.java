package uk.ehcqa.shared.casefile;

import java.util.function.Function;
import uk.ehcqa.shared.amendment.AmendmentEvent;
import uk.ehcqa.shared.appeal.AppealEvent;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseFileEvent;
import uk.ehcqa.shared.ceasing.CeasingEvent;
import uk.ehcqa.shared.move.MoveEvent;
import uk.ehcqa.shared.plan.PlanEvent;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.takeover.TakeoverEvent;
import uk.ehcqa.shared.transfer.TransferEvent;

/**
 * Tells the families apart to which the events of a case belong. Java keeps a sealed family within one package, so no switch
 * over all events can be checked: this is the only one, and those over a family are whole.
 */
public final class EventFamilies {

    private EventFamilies() {}

    public static <T> T choose(
            CaseEvent event,
            Function<CaseFileEvent, T> ofTheFile,
            Function<NeedsAssessmentEvent, T> ofAnAssessment,
            Function<PlanEvent, T> ofAPlan,
            Function<ReviewEvent, T> ofAReview,
            Function<TransferEvent, T> ofATransfer,
            Function<AppealEvent, T> ofAnAppeal,
            Function<AmendmentEvent, T> ofAnAmendment,
            Function<CeasingEvent, T> ofACeasing,
            Function<TakeoverEvent, T> ofATakeover,
            Function<MoveEvent, T> ofAMove) {
        return switch (event) {
            case CaseFileEvent change -> ofTheFile.apply(change);
            case NeedsAssessmentEvent step -> ofAnAssessment.apply(step);
            case PlanEvent step -> ofAPlan.apply(step);
            case ReviewEvent step -> ofAReview.apply(step);
            case TransferEvent transfer -> ofATransfer.apply(transfer);
            case AppealEvent appeal -> ofAnAppeal.apply(appeal);
            case AmendmentEvent step -> ofAnAmendment.apply(step);
            case CeasingEvent step -> ofACeasing.apply(step);
            case TakeoverEvent step -> ofATakeover.apply(step);
            case MoveEvent move -> ofAMove.apply(move);
            default -> throw new IllegalArgumentException(event.getClass() + " belongs to no family of events");
        };
    }
}
