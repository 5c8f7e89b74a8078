package uk.ehcqa.command.recording;

import static uk.ehcqa.shared.assessment.StepRefusal.EPISODE_UNKNOWN;
import static uk.ehcqa.shared.assessment.StepRefusal.LATER_ASSESSMENT_BEGUN;
import static uk.ehcqa.shared.assessment.StepRefusal.NO_OPEN_ASSESSMENT;
import static uk.ehcqa.shared.assessment.StepRefusal.PLAN_IN_FORCE;
import static uk.ehcqa.shared.casework.CaseRefusal.CHILD_HAS_DIED;
import static uk.ehcqa.shared.review.ReviewRefusal.NO_PLAN_IN_FORCE;
import static uk.ehcqa.shared.review.ReviewRefusal.PLAN_UNKNOWN;

import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateLifecycle;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.refusal.Refused;

/** The case file on the desk while something is recorded in it. It shows what was recorded a moment ago. */
public final class OpenFile {

    private final Supplier<CaseFile> file;

    public OpenFile(Supplier<CaseFile> file) {
        this.file = file;
    }

    public CaseFile file() {
        return file.get();
    }

    /** The file of a child or young person for whom steps can still be taken. */
    public CaseFile living() {
        Refused.when(file().diedOn() != null, CHILD_HAS_DIED);
        return file();
    }

    public NeedsAssessment openAssessment() {
        return living().openAssessment().orElseThrow(() -> new Refused(NO_OPEN_ASSESSMENT));
    }

    public NeedsAssessment assessment(int episode) {
        var count = file().assessments().size();
        Refused.when(episode < 1 || episode > count, EPISODE_UNKNOWN, "count", count);
        return file().assessment(episode);
    }

    /** The assessment of that episode, which must be the latest: to open an earlier one again would make two that are open. */
    public NeedsAssessment latestAssessment(int episode) {
        living();
        var assessment = assessment(episode);
        Refused.when(episode < file().assessments().size(), LATER_ASSESSMENT_BEGUN);
        return assessment;
    }

    /** A first assessment neither begins nor goes on beside a plan in force: that is a reassessment (reg. 24). */
    public void refuseBesidePlanInForce() {
        Refused.when(file().planInForce().isPresent(), PLAN_IN_FORCE);
    }

    public Plan planInForce() {
        return living().planInForce().orElseThrow(() -> new Refused(NO_PLAN_IN_FORCE));
    }

    /** Plans are numbered from 1. */
    public int numberOfPlanInForce() {
        return file().plans().indexOf(planInForce()) + 1;
    }

    public Plan plan(int number) {
        var count = file().plans().size();
        Refused.when(number < 1 || number > count, PLAN_UNKNOWN, "count", count);
        return file().plans().get(number - 1);
    }

    public Recorded recorded() {
        return new Recorded(file().reference(), AggregateLifecycle.getVersion());
    }
}
