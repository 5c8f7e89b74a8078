package uk.ehcqa.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.assessment.StepRefusal.ADVICE_ALREADY_REQUESTED;
import static uk.ehcqa.shared.assessment.StepRefusal.ASSESSMENT_NOT_AGREED;
import static uk.ehcqa.shared.assessment.StepRefusal.DECISION_ALREADY_MADE;
import static uk.ehcqa.shared.assessment.StepRefusal.DELAY_REASON_NEEDED;
import static uk.ehcqa.shared.assessment.StepRefusal.DRAFT_ALREADY_SENT;
import static uk.ehcqa.shared.assessment.StepRefusal.DRAFT_NOT_SENT;
import static uk.ehcqa.shared.assessment.StepRefusal.DRAFT_RESENT_ON_SAME_DAY;
import static uk.ehcqa.shared.assessment.StepRefusal.DRAFT_SENT_BEFORE;
import static uk.ehcqa.shared.assessment.StepRefusal.LIMIT_NO_LONGER_BEARS;
import static uk.ehcqa.shared.assessment.StepRefusal.NO_PLAN_NOTICE_OVERTURNED;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_BEFORE_EARLIER_STEP;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_WAS_IN_TIME;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.command.recording.StepDates;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.AgreeToAssess;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.RefuseToAssess;
import uk.ehcqa.shared.assessment.RequestAdvice;
import uk.ehcqa.shared.assessment.ResendDraftPlan;
import uk.ehcqa.shared.assessment.SendDraftPlan;
import uk.ehcqa.shared.assessment.SendFinalPlan;
import uk.ehcqa.shared.assessment.SendNoPlanNotice;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The steps from the decision to assess to the final plan. A step that missed its limit is recorded with its reason. */
public final class AssessmentSteps {

    private final OpenFile desk;

    public AssessmentSteps(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(AgreeToAssess command, Clock clock) {
        var assessment = open(Step.ASSESSMENT_AGREED);
        StepDates.check(assessment, Step.ASSESSMENT_AGREED, command.notifiedOn(), LocalDate.now(clock));
        return take(
                new AssessmentAgreed(command.caseId(), assessment.episode(), command.notifiedOn()),
                new Measured(assessment, TimeLimit.ASSESSMENT_DECISION, command.notifiedOn(), command.delayReason()));
    }

    @CommandHandler
    Recorded handle(RefuseToAssess command, Clock clock) {
        var assessment = open(Step.ASSESSMENT_REFUSED);
        StepDates.check(assessment, Step.ASSESSMENT_REFUSED, command.notifiedOn(), LocalDate.now(clock));
        return take(
                new AssessmentRefused(command.caseId(), assessment.episode(), command.notifiedOn()),
                new Measured(assessment, TimeLimit.ASSESSMENT_DECISION, command.notifiedOn(), command.delayReason()));
    }

    @CommandHandler
    Recorded handle(RequestAdvice command, Clock clock) {
        requestAdvice(command, LocalDate.now(clock));
        return desk.recorded();
    }

    /** Takes the step, which the first request for advice takes too. */
    public void requestAdvice(RequestAdvice command, LocalDate today) {
        var assessment = agreed();
        Refused.when(assessment.takenOn(Step.ADVICE_REQUESTED).isPresent(), ADVICE_ALREADY_REQUESTED);
        StepDates.check(assessment, Step.ADVICE_REQUESTED, command.requestedOn(), today);
        var requested = new AdviceRequested(command.caseId(), assessment.episode(), command.requestedOn());
        new StandingExceptions(assessment, assessment.after(requested)).check();

        apply(requested);
    }

    @CommandHandler
    Recorded handle(SendNoPlanNotice command, Clock clock) {
        var assessment = agreed();
        Refused.when(assessment.stage() == Stage.DRAFT_SENT, DRAFT_ALREADY_SENT);
        Refused.when(assessment.takenOn(Step.NO_PLAN_NOTICE_SENT).isPresent(), NO_PLAN_NOTICE_OVERTURNED);
        StepDates.check(assessment, Step.NO_PLAN_NOTICE_SENT, command.sentOn(), LocalDate.now(clock));
        return take(
                new NoPlanNoticeSent(command.caseId(), assessment.episode(), command.sentOn()),
                new Measured(assessment, TimeLimit.NO_PLAN_NOTICE, command.sentOn(), command.delayReason()));
    }

    @CommandHandler
    Recorded handle(SendDraftPlan command, Clock clock) {
        var assessment = agreed();
        Refused.when(assessment.stage() == Stage.DRAFT_SENT, DRAFT_SENT_BEFORE);
        StepDates.check(assessment, Step.DRAFT_PLAN_SENT, command.sentOn(), LocalDate.now(clock));
        return sendDraft(command.caseId(), assessment.episode(), command.sentOn(), false);
    }

    @CommandHandler
    Recorded handle(ResendDraftPlan command, Clock clock) {
        var assessment = agreed();
        Refused.when(assessment.stage() != Stage.DRAFT_SENT, DRAFT_NOT_SENT);
        StepDates.check(assessment, Step.DRAFT_PLAN_RESENT, command.sentOn(), LocalDate.now(clock));
        var latest = assessment.latestDraftSentOn().orElseThrow();
        Refused.when(command.sentOn().isBefore(latest), STEP_BEFORE_EARLIER_STEP, "earliest", latest);
        Refused.when(command.sentOn().equals(latest), DRAFT_RESENT_ON_SAME_DAY);
        return sendDraft(command.caseId(), assessment.episode(), command.sentOn(), true);
    }

    private Recorded sendDraft(CaseId caseId, int episode, LocalDate sentOn, boolean resent) {
        apply(new DraftPlanSent(caseId, episode, sentOn, resent, TimeLimit.REPRESENTATIONS.dueOn(sentOn)));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(SendFinalPlan command, Clock clock) {
        var assessment = agreed();
        Refused.when(assessment.stage() != Stage.DRAFT_SENT, DRAFT_NOT_SENT);
        desk.refuseBesidePlanInForce();
        StepDates.check(assessment, Step.FINAL_PLAN_SENT, command.sentOn(), LocalDate.now(clock));
        return take(
                new FinalPlanSent(command.caseId(), assessment.episode(), command.sentOn()),
                new Measured(assessment, TimeLimit.FINAL_PLAN, command.sentOn(), command.delayReason()));
    }

    /** A step that a time limit bears on, with the reason given for its coming late. */
    private record Measured(
            NeedsAssessment assessment,
            TimeLimit limit,
            LocalDate takenOn,
            @Nullable DelayReason reason) {

        boolean isLate() {
            return assessment.isBoundBy(limit) && takenOn.isAfter(assessment.dueOn(limit));
        }
    }

    private Recorded take(NeedsAssessmentEvent step, Measured measured) {
        var assessment = measured.assessment();
        var limit = measured.limit();
        var reason = measured.reason();
        var explained = reason != null || assessment.delayReasons().containsKey(limit);
        Refused.when(measured.isLate() && !explained, DELAY_REASON_NEEDED, "dueOn", assessment.dueOn(limit));
        Refused.when(reason != null && !assessment.isBoundBy(limit), LIMIT_NO_LONGER_BEARS);
        Refused.when(!measured.isLate() && reason != null, STEP_WAS_IN_TIME, "dueOn", assessment.dueOn(limit));

        apply(step);
        if (reason != null) {
            apply(new DelayReasonRecorded(step.caseId(), assessment.episode(), limit, reason));
        }
        return desk.recorded();
    }

    /** The decision is made once; whoever refused to assess, and was overruled, tells the family of the assessment as well. */
    private NeedsAssessment open(Step decision) {
        var assessment = desk.openAssessment();
        Refused.when(!assessment.possibleSteps().contains(decision), DECISION_ALREADY_MADE);
        return assessment;
    }

    private NeedsAssessment agreed() {
        var assessment = desk.openAssessment();
        Refused.when(assessment.stage() == Stage.DECIDING_TO_ASSESS, ASSESSMENT_NOT_AGREED);
        return assessment;
    }
}
