package uk.ehcqa.query.history;

import java.util.Optional;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanEvent;

/** The forms that put right what an event says of the end of a plan, where the case still goes by it. */
record PlanEndForms(CaseFile file, PlanEvent event) {

    /** With what is recorded already filled in. */
    Optional<String> toCorrect() {
        return ended().map(plan -> "/plan-ends/corrections/new?plan=" + event.plan() + day(plan) + reason(plan));
    }

    /** Not once an assessment has begun, or another plan was made, that could not have been while this one was in force. */
    Optional<String> toMarkInError() {
        return ended().filter(plan -> file.diedOn() == null)
                .filter(plan -> event.plan() == file.plans().size())
                .filter(plan -> file.openAssessment().isEmpty())
                .map(plan -> "/plan-ends/%d/recorded-in-error".formatted(event.plan()));
    }

    private Optional<Plan> ended() {
        return event instanceof PlanCeased ceased
                ? Optional.of(file.plans().get(event.plan() - 1))
                        .filter(plan -> !plan.inForce() && plan.ceaseReason() != CeaseReason.DIED)
                        .filter(plan -> ceased.ceasedOn().equals(plan.ceasedOn())
                                || plan.endsInError().contains(ceased.ceasedOn()))
                : Optional.empty();
    }

    private static String day(Plan plan) {
        var day = plan.ceasedOn();
        return day == null
                ? ""
                : "&endedOn.day=%d&endedOn.month=%d&endedOn.year=%d"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String reason(Plan plan) {
        return plan.ceaseReason() == null ? "" : "&endReason=" + plan.ceaseReason();
    }
}
