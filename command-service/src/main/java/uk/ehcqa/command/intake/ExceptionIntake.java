package uk.ehcqa.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.sen2.LeftAlone.EXCEPTION_RECORDED_HERE;
import static uk.ehcqa.shared.sen2.LeftAlone.EXCEPTION_TAKEN_BACK_HERE;
import static uk.ehcqa.shared.sen2.LeftAlone.RETURN_IS_OLDER;
import static uk.ehcqa.shared.sen2.LeftAlone.WEEK_20_OF_UNKNOWN_DAY;
import static uk.ehcqa.shared.sen2.ReturnModule.ASSESSMENT;
import static uk.ehcqa.shared.sen2.ReturnModule.REQUEST;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;

import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.assessment.ExceptionReturned;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.ReturnedExceptionWithdrawn;
import uk.ehcqa.shared.assessment.Week20;
import uk.ehcqa.shared.sen2.LeftAlone;
import uk.ehcqa.shared.sen2.TakeInRecord;

/**
 * Item Week20 of a return: whether an exception to the 20 weeks applies. A later return takes back what only an earlier one
 * had said; what somebody recorded here, or took back here, stands whatever a return says.
 */
final class ExceptionIntake {

    private final OpenFile desk;
    private final Findings findings;

    ExceptionIntake(OpenFile desk, Findings findings) {
        this.desk = desk;
        this.findings = findings;
    }

    void applies(TakeInRecord command, int episode) {
        var assessment = desk.assessment(episode);
        var said = assessment.week20();
        if (assessment.isExceptedFrom(FINAL_PLAN)) {
            return;
        }
        if (said == null && isOlder(command)) {
            leaveAlone(RETURN_IS_OLDER);
        } else if (said != null && said.applies()) {
            leaveAlone(EXCEPTION_TAKEN_BACK_HERE);
        } else if (said == null || said.isOvertakenOn(command.asOf())) {
            apply(new ExceptionReturned(command.caseId(), episode, FINAL_PLAN, command.asOf()));
        } else {
            leaveAlone(whyNotLater(said, command));
        }
    }

    void doesNotApply(TakeInRecord command, int episode) {
        var said = desk.assessment(episode).week20();
        var day = command.asOf();
        if (said != null && hasReturned(desk.assessment(episode))) {
            if (day != null && said.isOvertakenOn(day)) {
                apply(new ReturnedExceptionWithdrawn(command.caseId(), episode, day));
            } else {
                leaveAlone(whyNotLater(said, command));
            }
        }
        if (desk.assessment(episode).isExceptedFrom(FINAL_PLAN)) {
            leaveAlone(EXCEPTION_RECORDED_HERE);
        }
    }

    private static boolean hasReturned(NeedsAssessment assessment) {
        return assessment.exceptions().stream()
                .anyMatch(exception -> exception.wasReturned() && exception.standsAgainst(FINAL_PLAN));
    }

    /** A return of a later day told of the child already, and of this request, yet of no exception. */
    private boolean isOlder(TakeInRecord command) {
        return !findings.hasAdded(REQUEST) && command.isOlderThan(desk.file().returnedAsOf());
    }

    private static LeftAlone whyNotLater(Week20 said, TakeInRecord command) {
        return command.isOlderThan(said.asOf()) ? RETURN_IS_OLDER : WEEK_20_OF_UNKNOWN_DAY;
    }

    private void leaveAlone(LeftAlone why) {
        findings.leaveAlone(ASSESSMENT, why);
    }
}
