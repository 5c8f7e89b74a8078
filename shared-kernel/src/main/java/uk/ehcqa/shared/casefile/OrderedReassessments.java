package uk.ehcqa.shared.casefile;

import static uk.ehcqa.shared.appeal.AppealStep.APPEAL_CONCEDED;
import static uk.ehcqa.shared.appeal.AppealStep.APPEAL_DECIDED;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_HELD;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_AGREED;
import static uk.ehcqa.shared.timeliness.AppealLimit.ASSESSMENT_AFTER_ALL;
import static uk.ehcqa.shared.timeliness.AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_ASSESS;
import static uk.ehcqa.shared.timeliness.AppealLimit.NO_PLAN_NOTICE_AFTER_ORDER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;

/**
 * The limits that an order to reassess sets, or an agreement or a concession in its place (reg. 44(2)(b), 45(3)): those of an order to
 * assess. What was done is read from the steps of the reassessment that was begun after it.
 */
record OrderedReassessments(CaseFile file, Dispute dispute, LengthsToConfirm lengths) {

    Stream<AppealMilestone> milestones() {
        return dispute.notice().decision() == AppealableDecision.NOT_TO_REASSESS
                ? obliging().stream().flatMap(this::after)
                : Stream.of();
    }

    /** As after an order to assess, the limit for the notice that nothing is to change falls away with the draft. */
    private Stream<AppealMilestone> after(AppealStep obliging) {
        var on = dispute.takenOn(obliging).orElseThrow();
        var begun = begunFrom(on);
        var unchanged = took(begun, NO_AMENDMENT_NOTIFIED);
        var planned = took(begun, DRAFT_PLAN_SENT) || took(begun, PLAN_SENT);
        return Stream.of(
                        limit(true, ASSESSMENT_AFTER_ALL, obliging, begun, REASSESSMENT_AGREED),
                        limit(
                                unchanged || !planned,
                                NO_PLAN_NOTICE_AFTER_ORDER,
                                obliging,
                                begun,
                                NO_AMENDMENT_NOTIFIED),
                        limit(!unchanged, FINAL_PLAN_AFTER_ORDER_TO_ASSESS, obliging, begun, PLAN_SENT))
                .flatMap(Optional::stream);
    }

    /** The first step that obliged the authority. */
    private Optional<AppealStep> obliging() {
        return Stream.of(MEDIATION_HELD, APPEAL_CONCEDED, APPEAL_DECIDED)
                .filter(step -> dispute.obligedBy(step)
                        .filter(kind -> kind == OrderKind.REASSESS)
                        .isPresent())
                .min(Comparator.comparing(step -> dispute.takenOn(step).orElseThrow()));
    }

    private Optional<Reassessment> begunFrom(LocalDate day) {
        return plan().reassessments()
                .onRecord()
                .filter(each -> each.takenOn(REASSESSMENT_AGREED)
                        .filter(agreed -> !agreed.isBefore(day))
                        .isPresent())
                .findFirst();
    }

    private Optional<AppealMilestone> limit(
            boolean concerns,
            AppealLimit limit,
            AppealStep obliging,
            Optional<Reassessment> begun,
            ReassessmentStep metBy) {
        return dispute.takenOn(obliging)
                .filter(on -> concerns)
                .map(on -> AppealLimits.of(
                        dispute.notice(),
                        limit,
                        obliging == MEDIATION_HELD ? OverturnRoute.MEDIATION : OverturnRoute.TRIBUNAL,
                        on,
                        begun.flatMap(each -> each.takenOn(metBy)),
                        lengths));
    }

    private static boolean took(Optional<Reassessment> begun, ReassessmentStep step) {
        return begun.filter(each -> each.took(step)).isPresent();
    }

    private Plan plan() {
        return file.plans().get(dispute.notice().number() - 1);
    }
}
