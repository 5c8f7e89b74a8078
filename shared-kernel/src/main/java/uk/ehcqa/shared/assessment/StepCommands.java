package uk.ehcqa.shared.assessment;

import static uk.ehcqa.shared.assessment.StepRefusal.STEP_NOT_RECORDED_SO;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CorrectDateOfDeath;
import uk.ehcqa.shared.casework.RecordDeath;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.DelayReason;

/** Which command records a step, or corrects its date, for whoever has the step as data: a form, or the API. */
public final class StepCommands {

    private StepCommands() {}

    /** The command that records the step. */
    public static CaseCommand toRecord(CaseId caseId, Step step, LocalDate date, @Nullable DelayReason delayReason) {
        return switch (step) {
            case ASSESSMENT_AGREED -> new AgreeToAssess(caseId, date, delayReason);
            case ASSESSMENT_REFUSED -> new RefuseToAssess(caseId, date, delayReason);
            case ADVICE_REQUESTED -> new RequestAdvice(caseId, date);
            case NO_PLAN_NOTICE_SENT -> new SendNoPlanNotice(caseId, date, delayReason);
            case DRAFT_PLAN_SENT -> new SendDraftPlan(caseId, date);
            case DRAFT_PLAN_RESENT -> new ResendDraftPlan(caseId, date);
            case FINAL_PLAN_SENT -> new SendFinalPlan(caseId, date, delayReason);
            case REQUEST_WITHDRAWN -> new WithdrawRequest(caseId, date);
            case CHILD_MOVED_AWAY -> new RecordMoveAway(caseId, date);
            case CHILD_DIED -> new RecordDeath(caseId, date);
            case REQUEST_RECEIVED -> throw new Refused(STEP_NOT_RECORDED_SO);
        };
    }

    public static CaseCommand toCorrect(CaseId caseId, int episode, Step step, LocalDate date, String reason) {
        return step == Step.CHILD_DIED
                ? new CorrectDateOfDeath(caseId, date, reason)
                : new CorrectStepDate(caseId, episode, step, date, reason);
    }
}
