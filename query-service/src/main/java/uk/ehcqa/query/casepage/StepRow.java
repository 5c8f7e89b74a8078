package uk.ehcqa.query.casepage;

import static uk.ehcqa.shared.assessment.Step.ADVICE_REQUESTED;
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
import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * One of the things to be done in every assessment.
 *
 * @param doneBy the steps with any of which it is done
 * @param limit the limit it has to keep; null where it has none of its own, and {@code hint} says what to know of it
 * @param ordered the limits, one of which it has to keep after a refusal was overturned
 */
record StepRow(String words, List<Step> doneBy, @Nullable TimeLimit limit, String hint, List<AppealLimit> ordered) {

    /** In their order. */
    static final List<StepRow> ALL = List.of(
            new StepRow(
                    "Decide whether to assess",
                    List.of(ASSESSMENT_REFUSED, ASSESSMENT_AGREED),
                    ASSESSMENT_DECISION,
                    "",
                    List.of()),
            new StepRow(
                    "Ask for advice",
                    List.of(ADVICE_REQUESTED),
                    null,
                    "As soon as the family is told that you will assess",
                    List.of()),
            new StepRow(
                    "Decide whether to make a plan",
                    List.of(NO_PLAN_NOTICE_SENT, DRAFT_PLAN_SENT, FINAL_PLAN_SENT),
                    NO_PLAN_NOTICE,
                    "",
                    List.of(NO_PLAN_NOTICE_AFTER_ORDER)),
            new StepRow(
                    "Send the draft plan",
                    List.of(DRAFT_PLAN_SENT),
                    null,
                    "The family then has 15 days to comment",
                    List.of(DRAFT_PLAN_AFTER_ORDER)),
            new StepRow(
                    "Send the final plan",
                    List.of(FINAL_PLAN_SENT),
                    FINAL_PLAN,
                    "",
                    List.of(FINAL_PLAN_AFTER_ORDER_TO_ASSESS, FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE)));

    /** What else is to be done when a refusal to assess was overturned. */
    static final StepRow AFTER_ALL = new StepRow(
            "Tell the family that you will assess after all",
            List.of(ASSESSMENT_AGREED),
            null,
            "By the date that the order or agreement sets",
            List.of(ASSESSMENT_AFTER_ALL));

    boolean isPossibleIn(NeedsAssessment assessment) {
        return assessment.possibleSteps().stream().anyMatch(doneBy::contains);
    }

    /** The step to record; null where there is a choice. */
    @Nullable
    Step recordedAs() {
        return doneBy.size() == 1 ? doneBy.getFirst() : null;
    }
}
