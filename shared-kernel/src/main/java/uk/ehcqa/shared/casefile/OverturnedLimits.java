package uk.ehcqa.shared.casefile;

import static uk.ehcqa.shared.assessment.Step.ASSESSMENT_AGREED;
import static uk.ehcqa.shared.assessment.Step.ASSESSMENT_REFUSED;
import static uk.ehcqa.shared.assessment.Step.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.assessment.Step.FINAL_PLAN_SENT;
import static uk.ehcqa.shared.assessment.Step.NO_PLAN_NOTICE_SENT;
import static uk.ehcqa.shared.timeliness.AppealLimit.ASSESSMENT_AFTER_ALL;
import static uk.ehcqa.shared.timeliness.AppealLimit.DRAFT_PLAN_AFTER_ORDER;
import static uk.ehcqa.shared.timeliness.AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_ASSESS;
import static uk.ehcqa.shared.timeliness.AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE;
import static uk.ehcqa.shared.timeliness.AppealLimit.NO_PLAN_NOTICE_AFTER_ORDER;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Overturning;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;

/**
 * The limits that an overturned refusal sets in the place of those that ran from the request. What was done is read from the steps
 * of the assessment. Where nobody knows the day on which it was overturned, nothing runs.
 */
record OverturnedLimits(NeedsAssessment assessment, LengthsToConfirm lengths) {

    Stream<AppealMilestone> milestones() {
        return Stream.concat(afterOrderToAssess(), afterOrderToMakePlan())
                .filter(milestone -> milestone.isMet() || assessment.stage().isOpen());
    }

    /** As reg. 10(1) does, the limit for the notice falls away with the first draft. */
    private Stream<AppealMilestone> afterOrderToAssess() {
        var notice = assessment.takenOn(NO_PLAN_NOTICE_SENT).isPresent();
        var planned = assessment.takenOn(DRAFT_PLAN_SENT).isPresent()
                || assessment.takenOn(FINAL_PLAN_SENT).isPresent();
        return Stream.of(
                        limit(true, ASSESSMENT_REFUSED, ASSESSMENT_AFTER_ALL, ASSESSMENT_AGREED),
                        limit(notice || !planned, ASSESSMENT_REFUSED, NO_PLAN_NOTICE_AFTER_ORDER, NO_PLAN_NOTICE_SENT),
                        limit(!notice, ASSESSMENT_REFUSED, FINAL_PLAN_AFTER_ORDER_TO_ASSESS, FINAL_PLAN_SENT))
                .flatMap(limits -> limits);
    }

    private Stream<AppealMilestone> afterOrderToMakePlan() {
        return Stream.concat(
                limit(true, NO_PLAN_NOTICE_SENT, DRAFT_PLAN_AFTER_ORDER, DRAFT_PLAN_SENT),
                limit(true, NO_PLAN_NOTICE_SENT, FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE, FINAL_PLAN_SENT));
    }

    private Stream<AppealMilestone> limit(boolean concerns, Step refusal, AppealLimit limit, Step metBy) {
        var overturning = assessment.overturned().get(refusal);
        var on = overturning == null ? null : overturning.on();
        return concerns && overturning != null && on != null
                ? Stream.of(limit(refusal, limit, overturning, on, metBy))
                : Stream.of();
    }

    private AppealMilestone limit(Step refusal, AppealLimit limit, Overturning overturning, LocalDate on, Step metBy) {
        var decision = refusal == ASSESSMENT_REFUSED ? AppealableDecision.NOT_TO_ASSESS : AppealableDecision.NO_PLAN;
        return AppealLimits.of(
                new Notice(decision, assessment.episode(), null),
                limit,
                overturning.by(),
                on,
                assessment.takenOn(metBy),
                lengths);
    }
}
