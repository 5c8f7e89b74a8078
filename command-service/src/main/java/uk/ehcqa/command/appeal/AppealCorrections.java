package uk.ehcqa.command.appeal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.appeal.AppealRefusal.AGREED_DAY_FAR_AHEAD;
import static uk.ehcqa.shared.appeal.AppealRefusal.AGREED_DAY_NOT_ASKED;
import static uk.ehcqa.shared.appeal.AppealRefusal.AGREED_DAY_TOO_EARLY;
import static uk.ehcqa.shared.appeal.AppealRefusal.APPEAL_STEP_FOLLOWED_UP;
import static uk.ehcqa.shared.appeal.AppealRefusal.APPEAL_STEP_NOT_ON_RECORD;
import static uk.ehcqa.shared.assessment.StepRefusal.OVERTURNING_FOLLOWED_UP;
import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.ceasing.EndsKept;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.appeal.AgreedDayCorrected;
import uk.ehcqa.shared.appeal.AppealDateCorrected;
import uk.ehcqa.shared.appeal.AppealRefusal;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealStepMarkedRecordedInError;
import uk.ehcqa.shared.appeal.CorrectAgreedDay;
import uk.ehcqa.shared.appeal.CorrectAppealDate;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.appeal.MarkAppealStepRecordedInError;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.Refusals;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;

/** What was recorded wrongly of mediation and appeals, or should never have been. It stays in the history, with the reason. */
public final class AppealCorrections {

    private final OpenFile desk;

    public AppealCorrections(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(CorrectAppealDate command, Clock clock) {
        var days = AppealDays.of(desk.file(), command.notice());
        var recorded = dateOf(days.dispute(), command.step());
        Refused.when(recorded.equals(command.date()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        days.check(command.step(), command.date(), LocalDate.now(clock));
        checkDayAgreed(days.dispute(), command);

        var corrected = new AppealDateCorrected(
                command.caseId(),
                command.notice(),
                command.step(),
                recorded,
                command.date(),
                command.reason().strip());
        new EndsKept(desk.file(), desk.file().after(corrected)).check();

        apply(corrected);
        return desk.recorded();
    }

    /** As when it was recorded with the mediation. */
    @CommandHandler
    Recorded handle(CorrectAgreedDay command) {
        var dispute = AppealDays.of(desk.file(), command.notice()).dispute();
        var heldOn = dateOf(dispute, AppealStep.MEDIATION_HELD);
        about(!dispute.hasAgreedApart(), AGREED_DAY_NOT_ASKED);
        Refused.when(command.date().equals(dispute.agreedDueOn()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        about(command.date().isBefore(heldOn), AGREED_DAY_TOO_EARLY);
        about(command.date().isAfter(heldOn.plusYears(OutcomeChecks.MOST_YEARS_AHEAD)), AGREED_DAY_FAR_AHEAD);

        apply(new AgreedDayCorrected(
                command.caseId(),
                command.notice(),
                dispute.agreedDueOn(),
                command.date(),
                command.reason().strip()));
        return desk.recorded();
    }

    /** Here the day stands alone. */
    private static void about(boolean forbidden, AppealRefusal refusal) {
        if (forbidden) {
            throw new Refused(new Refused(refusal).details().about("date"));
        }
    }

    /** Nothing that was recorded later may rest on the step, nor an assessment that goes on because of it. */
    @CommandHandler
    Recorded handle(MarkAppealStepRecordedInError command) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var dispute = AppealDays.of(desk.living(), command.notice()).dispute();
        var recorded = dateOf(dispute, command.step());
        dispute.followedUpBy(command.step()).ifPresent(later -> {
            throw new Refused(APPEAL_STEP_FOLLOWED_UP, "later", later);
        });
        var marked = new AppealStepMarkedRecordedInError(
                command.caseId(),
                command.notice(),
                command.step(),
                recorded,
                command.reason().strip());
        refuseIfRefusalStandsAgain(command.notice(), desk.file().after(marked));
        new EndsKept(desk.file(), desk.file().after(marked)).check();

        apply(marked);
        return desk.recorded();
    }

    /** Nothing is agreed for a day before the mediation. */
    private static void checkDayAgreed(Dispute dispute, CorrectAppealDate command) {
        var agreedDueOn = dispute.agreedDueOn();
        Refused.when(
                command.step() == AppealStep.MEDIATION_HELD
                        && agreedDueOn != null
                        && agreedDueOn.isBefore(command.date()),
                AGREED_DAY_TOO_EARLY);
    }

    private void refuseIfRefusalStandsAgain(Notice notice, CaseFile after) {
        if (!notice.decision().isOfAnAssessment()) {
            return;
        }
        var refusal = Refusals.notifiedIn(notice);
        var assessment = desk.assessment(notice.number());
        var standsAgain = assessment.overturned().containsKey(refusal)
                && !after.assessment(notice.number()).overturned().containsKey(refusal);
        Refused.when(
                standsAgain && assessment.isFollowedUp(refusal),
                OVERTURNING_FOLLOWED_UP,
                "later",
                assessment.lastStep());
    }

    private static LocalDate dateOf(Dispute dispute, AppealStep step) {
        return dispute.takenOn(step).orElseThrow(() -> new Refused(APPEAL_STEP_NOT_ON_RECORD));
    }
}
