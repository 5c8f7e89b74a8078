package uk.ehcqa.query.casepage;

import static uk.ehcqa.shared.assessment.Stage.ASSESSING;
import static uk.ehcqa.shared.assessment.Stage.DECIDING_TO_ASSESS;
import static uk.ehcqa.shared.assessment.Stage.DRAFT_SENT;
import static uk.ehcqa.shared.assessment.Step.ADVICE_REQUESTED;
import static uk.ehcqa.shared.assessment.Step.ASSESSMENT_AGREED;
import static uk.ehcqa.shared.assessment.Step.ASSESSMENT_REFUSED;
import static uk.ehcqa.shared.assessment.Step.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.assessment.Step.FINAL_PLAN_SENT;
import static uk.ehcqa.shared.assessment.Step.NO_PLAN_NOTICE_SENT;
import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * One of the things to be done in every assessment.
 *
 * @param doneBy the steps with any of which it is done
 * @param limit the limit it has to keep; null where it has none of its own, and {@code hint} says what to know of it
 * @param possibleIn the stages in which it can be recorded
 * @param recordedAs the step to record; null where there is a choice
 */
record StepRow(
        String words,
        List<Step> doneBy,
        @Nullable TimeLimit limit,
        String hint,
        Set<Stage> possibleIn,
        @Nullable Step recordedAs) {

    /** In their order. */
    static final List<StepRow> ALL = List.of(
            new StepRow(
                    "Decide whether to assess",
                    List.of(ASSESSMENT_REFUSED, ASSESSMENT_AGREED),
                    ASSESSMENT_DECISION,
                    "",
                    Set.of(DECIDING_TO_ASSESS),
                    null),
            new StepRow(
                    "Ask for advice",
                    List.of(ADVICE_REQUESTED),
                    null,
                    "As soon as the family is told that you will assess",
                    Set.of(ASSESSING, DRAFT_SENT),
                    ADVICE_REQUESTED),
            new StepRow(
                    "Decide whether to make a plan",
                    List.of(NO_PLAN_NOTICE_SENT, DRAFT_PLAN_SENT, FINAL_PLAN_SENT),
                    NO_PLAN_NOTICE,
                    "",
                    Set.of(ASSESSING),
                    null),
            new StepRow(
                    "Send the draft plan",
                    List.of(DRAFT_PLAN_SENT),
                    null,
                    "The family then has 15 days to comment",
                    Set.of(ASSESSING),
                    DRAFT_PLAN_SENT),
            new StepRow(
                    "Send the final plan",
                    List.of(FINAL_PLAN_SENT),
                    FINAL_PLAN,
                    "",
                    Set.of(DRAFT_SENT),
                    FINAL_PLAN_SENT));
}
