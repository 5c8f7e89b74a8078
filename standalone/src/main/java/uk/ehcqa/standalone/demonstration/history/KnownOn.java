package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.standalone.demonstration.sen2.Assessment;
import uk.ehcqa.standalone.demonstration.sen2.Decision;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan;
import uk.ehcqa.standalone.demonstration.sen2.Outcome;
import uk.ehcqa.standalone.demonstration.sen2.Request;

/** Leaves out of a history whatever is dated after a day, so that what was open on that day is open. */
record KnownOn(LocalDate day) {

    private static final int DAYS_FROM_DRAFT_TO_FINAL_PLAN = 35;

    List<Request> of(List<Request> requests) {
        return requests.stream()
                .filter(request -> !isLater(request.received()))
                .map(this::known)
                .toList();
    }

    private Request known(Request request) {
        if (isLater(request.decision().on())) {
            return request.with(Decision.PENDING, null).staying();
        }
        var assessment = request.assessment();
        if (assessment == null) {
            return request;
        }
        if (isLater(assessment.decision().on())) {
            return undecided(request, assessment);
        }
        return request.with(request.decision(), known(assessment));
    }

    private Request undecided(Request request, Assessment assessment) {
        if (request.decision().outcome() == Outcome.N) {
            return request.with(request.decision().unchallenged(), null);
        }
        var decision = isBeingDrafted(assessment.decision()) ? Decision.TO_ISSUE_SOON : Decision.PENDING;
        var open = new Assessment(decision, assessment.exceptionsApply(), null);
        return request.with(request.decision(), open).staying();
    }

    private Assessment known(Assessment assessment) {
        var plan = assessment.plan();
        if (plan == null) {
            return assessment;
        }
        if (isLater(plan.startDate())) {
            return new Assessment(assessment.decision().unchallenged(), assessment.exceptionsApply(), null);
        }
        return new Assessment(assessment.decision(), assessment.exceptionsApply(), known(plan));
    }

    private NamedPlan known(NamedPlan plan) {
        return plan.end() != null && isLater(plan.end().on()) ? plan.inForce() : plan;
    }

    private boolean isBeingDrafted(Decision decision) {
        return decision.outcome() == Outcome.Y
                && decision.on() != null
                && !isLater(decision.on().minusDays(DAYS_FROM_DRAFT_TO_FINAL_PLAN));
    }

    private boolean isLater(@Nullable LocalDate date) {
        return date != null && date.isAfter(day);
    }
}
