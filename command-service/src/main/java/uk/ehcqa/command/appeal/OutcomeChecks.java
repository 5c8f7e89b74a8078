package uk.ehcqa.command.appeal;

import static uk.ehcqa.shared.appeal.AppealRefusal.AGREED_DAY_FAR_AHEAD;
import static uk.ehcqa.shared.appeal.AppealRefusal.AGREED_DAY_NOT_ASKED;
import static uk.ehcqa.shared.appeal.AppealRefusal.AGREED_DAY_TOO_EARLY;
import static uk.ehcqa.shared.appeal.AppealRefusal.GROUNDS_NEEDED;
import static uk.ehcqa.shared.appeal.AppealRefusal.GROUNDS_NOT_ASKED;
import static uk.ehcqa.shared.appeal.AppealRefusal.GROUND_OF_ANOTHER_DECISION;
import static uk.ehcqa.shared.appeal.AppealRefusal.ORDER_ABOUT_ANOTHER_DECISION;
import static uk.ehcqa.shared.appeal.AppealRefusal.ORDER_NOT_ASKED;
import static uk.ehcqa.shared.appeal.AppealRefusal.OTHER_MATTERS_NOT_ASKED;
import static uk.ehcqa.shared.appeal.AppealRefusal.RECOMMENDATIONS_ALONE;
import static uk.ehcqa.shared.appeal.AppealRefusal.RECOMMENDATIONS_NOT_ASKED;

import java.util.Set;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealOutcome;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.appeal.RecordAppealStep;
import uk.ehcqa.shared.refusal.Refused;

/** Refuses what was said beside the date of a step, where the step does not ask for it or the decision does not allow it. */
record OutcomeChecks(RecordAppealStep command) {

    static final int MOST_YEARS_AHEAD = 2;

    void check() {
        checkGrounds();
        checkOrder();
        checkAgreement();
        Refused.when(said().recommendations() && !is(AppealStep.APPEAL_DECIDED), RECOMMENDATIONS_NOT_ASKED);
    }

    private void checkGrounds() {
        var grounds = said().grounds();
        if (!is(AppealStep.APPEAL_REGISTERED)) {
            Refused.when(!grounds.isEmpty(), GROUNDS_NOT_ASKED);
            return;
        }
        Refused.when(grounds.isEmpty(), GROUNDS_NEEDED);
        var possible = AppealGround.about(command.notice().decision());
        Refused.when(!possible.containsAll(grounds), GROUND_OF_ANOTHER_DECISION);
        Refused.when(grounds.equals(Set.of(AppealGround.RECOMMENDATIONS)), RECOMMENDATIONS_ALONE);
    }

    private void checkOrder() {
        var order = said().order();
        if (order == null) {
            return;
        }
        Refused.when(!is(AppealStep.MEDIATION_HELD) && !is(AppealStep.APPEAL_DECIDED), ORDER_NOT_ASKED);
        var possible = OrderKind.about(command.notice().decision());
        Refused.when(!possible.contains(order), ORDER_ABOUT_ANOTHER_DECISION);
    }

    private void checkAgreement() {
        Refused.when(said().otherMatters() && !is(AppealStep.MEDIATION_HELD), OTHER_MATTERS_NOT_ASKED);
        var dueOn = said().agreedDueOn();
        if (dueOn != null) {
            Refused.when(!is(AppealStep.MEDIATION_HELD) || !isAgreedApart(), AGREED_DAY_NOT_ASKED);
            Refused.when(dueOn.isBefore(command.date()), AGREED_DAY_TOO_EARLY);
            Refused.when(dueOn.isAfter(command.date().plusYears(MOST_YEARS_AHEAD)), AGREED_DAY_FAR_AHEAD);
        }
    }

    /** What leads to steps of an assessment has several limits, for which no one day can stand. */
    private boolean isAgreedApart() {
        var order = said().order();
        return said().otherMatters() || (order != null && !order.leadsToAssessment());
    }

    private AppealOutcome said() {
        return command.outcome();
    }

    private boolean is(AppealStep step) {
        return command.step() == step;
    }
}
