package uk.ehcqa.query.history;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.shared.amendment.AmendmentEvent;
import uk.ehcqa.shared.appeal.AppealEvent;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepTaken;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.ceasing.CeasingEvent;
import uk.ehcqa.shared.consultation.ConsultationEvent;
import uk.ehcqa.shared.contribution.ContributionEvent;
import uk.ehcqa.shared.move.MoveEvent;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanEvent;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.reassessment.ReassessmentEvent;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionRecorded;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.takeover.TakeoverEvent;
import uk.ehcqa.shared.transfer.TransferEvent;

/**
 * The forms that put right what a line of the history says, where the case still goes by it. There are none once the
 * personal details were erased: nothing more is recorded then.
 *
 * @param standing the numbers of the events by which it goes
 */
public record HistoryForms(CaseFile file, Set<Long> standing) {

    /** The form that corrects this; null where there is nothing to correct. */
    @Nullable
    public String toCorrect(HistoryEntry entry) {
        var form = switch (entry.event()) {
            case ReviewEvent review -> known(new ReviewForms(file, review)).flatMap(ReviewForms::toCorrect);
            case TransferEvent transfer ->
                known(new TransferForms(file, transfer)).flatMap(TransferForms::toCorrect);
            case AppealEvent appeal -> known(new AppealForms(file, appeal)).flatMap(AppealForms::toCorrect);
            case AmendmentEvent step ->
                ProceedingForms.of(file, step).flatMap(this::known).flatMap(ProceedingForms::toCorrect);
            case ReassessmentExceptionRecorded exception -> known(exception).flatMap(this::daysOf);
            case ReassessmentEvent step ->
                ProceedingForms.of(file, step).flatMap(this::known).flatMap(ProceedingForms::toCorrect);
            case CeasingEvent step ->
                ProceedingForms.of(file, step).flatMap(this::known).flatMap(ProceedingForms::toCorrect);
            case TakeoverEvent step ->
                ProceedingForms.of(file, step).flatMap(this::known).flatMap(ProceedingForms::toCorrect);
            case MoveEvent move -> known(new MoveForms(file, move)).flatMap(MoveForms::toCorrect);
            case ConsultationEvent step ->
                known(new ConsultationForms(file, step)).flatMap(ConsultationForms::toCorrect);
            case ContributionEvent said ->
                known(new ContributionForms(file, said)).flatMap(ContributionForms::toCorrect);
            case EarlierPlanRecorded earlier ->
                known(earlier).map(plan -> "/earlier-plans/corrections/new?plan=" + plan.plan());
            case PlanEvent plan -> known(new PlanEndForms(file, plan)).flatMap(PlanEndForms::toCorrect);
            default ->
                goneBy(entry)
                        .flatMap(HistoryForms::dated)
                        .map(step -> "/corrections/new?" + step)
                        .or(() -> ofEntry(entry));
        };
        return form.map(this::address).orElse(null);
    }

    /** What the link to that form says. */
    public String correctionText(HistoryEntry entry) {
        return switch (entry.event()) {
            case TransferEvent transfer -> "Correct this transfer";
            case EarlierPlanRecorded earlier -> "Correct this start";
            case PlanEvent plan -> "Correct this end";
            case ExceptionRecorded exception -> "Correct these days";
            case ReassessmentExceptionRecorded exception -> "Correct these days";
            case MoveEvent move -> "Correct this move";
            default -> "Correct this date";
        };
    }

    /** The form that marks this as recorded in error; null also where something later rests on it. */
    @Nullable
    public String toMarkInError(HistoryEntry entry) {
        var form = switch (entry.event()) {
            case ReviewEvent review -> known(new ReviewForms(file, review)).flatMap(ReviewForms::toMarkInError);
            case TransferEvent transfer ->
                known(new TransferForms(file, transfer)).flatMap(TransferForms::toMarkInError);
            case AppealEvent appeal -> known(new AppealForms(file, appeal)).flatMap(AppealForms::toMarkInError);
            case AmendmentEvent step ->
                ProceedingForms.of(file, step).flatMap(this::known).flatMap(ProceedingForms::toMarkInError);
            case ReassessmentEvent step ->
                ProceedingForms.of(file, step).flatMap(this::known).flatMap(ProceedingForms::toMarkInError);
            case CeasingEvent step ->
                ProceedingForms.of(file, step).flatMap(this::known).flatMap(ProceedingForms::toMarkInError);
            case TakeoverEvent step ->
                ProceedingForms.of(file, step).flatMap(this::known).flatMap(ProceedingForms::toMarkInError);
            case MoveEvent move -> known(new MoveForms(file, move)).flatMap(MoveForms::toMarkInError);
            case ConsultationEvent step ->
                known(new ConsultationForms(file, step)).flatMap(ConsultationForms::toMarkInError);
            case PlanEvent plan -> known(new PlanEndForms(file, plan)).flatMap(PlanEndForms::toMarkInError);
            default -> goneBy(entry).flatMap(this::marked).map(what -> what + "/recorded-in-error");
        };
        return form.map(this::address).orElse(null);
    }

    /** A draft that is not the latest is none that the case goes by, and has a date all the same. */
    private Optional<String> ofEntry(HistoryEntry entry) {
        return Optional.of(entry.event())
                .filter(NeedsAssessmentEvent.class::isInstance)
                .map(NeedsAssessmentEvent.class::cast)
                .filter(event -> event instanceof DraftPlanSent
                        || event instanceof ExceptionRecorded
                        || standing.contains(entry.sequence()))
                .flatMap(this::known)
                .flatMap(event -> new EntryForms(file, event).toCorrect());
    }

    private Optional<String> daysOf(ReassessmentExceptionRecorded recorded) {
        return file.plans().get(recorded.plan() - 1).reassessments().numbered(recorded.number()).stream()
                .flatMap(Reassessment::standingExceptions)
                .filter(exception -> exception.number() == recorded.exception())
                .map(exception -> "/reassessments/exceptions/%d/%d/%d/correction"
                                .formatted(recorded.plan(), recorded.number(), recorded.exception())
                        + Prefilled.days(exception.firstDay(), exception.lastDay()))
                .findFirst();
    }

    private <T> Optional<T> known(T forms) {
        return Optional.of(forms).filter(it -> !file.child().wasErased());
    }

    private Optional<CaseEvent> goneBy(HistoryEntry entry) {
        return Optional.of(entry.event())
                .filter(event -> !file.child().wasErased() && standing.contains(entry.sequence()));
    }

    private static Optional<String> dated(CaseEvent event) {
        return switch (event) {
            case ChildDied death -> Optional.of("step=" + Step.CHILD_DIED);
            case StepTaken taken -> Optional.of("episode=%d&step=%s".formatted(taken.episode(), taken.step()));
            default -> Optional.empty();
        };
    }

    private Optional<String> marked(CaseEvent event) {
        return switch (event) {
            case ChildDied death -> Optional.of("/death");
            case StepTaken taken ->
                reopenable(taken.episode())
                        .filter(it -> isLast(it, taken.step()))
                        .map(it -> "/steps/" + it.episode() + "/" + taken.step());
            case RefusalOverturned overturned ->
                reopenable(overturned.episode())
                        .filter(it -> it.lastOverturned()
                                .filter(last -> last == overturned.refusal())
                                .isPresent())
                        .filter(it -> !it.isFollowedUp(overturned.refusal()))
                        .map(it -> "/overturned-refusals/" + it.episode());
            case FurtherRequestLinked linked ->
                new EntryForms(file, linked)
                        .request(linked)
                        .filter(it -> file.diedOn() == null)
                        .map(it -> "/requests/" + linked.episode() + "/" + it.receivedOn() + sourceOf(linked));
            case DelayReasonRecorded delay ->
                file.findAssessment(delay.episode())
                        .filter(it -> it.delayReasons().get(delay.limit()) == delay.reason())
                        .map(it -> "/delay-reasons/" + it.episode() + "/" + delay.limit());
            default -> Optional.empty();
        };
    }

    private static boolean isLast(NeedsAssessment assessment, Step step) {
        return step != Step.REQUEST_RECEIVED
                && !assessment.isFollowedUp(step)
                && !assessment.overturned().containsKey(step);
    }

    /** Only the latest assessment can go on again, and only while the child or young person lives. */
    private Optional<NeedsAssessment> reopenable(int episode) {
        return file.latestAssessment().filter(latest -> file.diedOn() == null && latest.episode() == episode);
    }

    private static String sourceOf(FurtherRequestLinked linked) {
        return linked.requestedBy() == null ? "" : "/" + linked.requestedBy();
    }

    private String address(String what) {
        return "/cases/" + file.reference() + what;
    }
}
