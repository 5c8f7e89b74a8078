package uk.ehcqa.command.recording;

import static uk.ehcqa.shared.assessment.StepRefusal.STEP_AFTER_LATER_STEP;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_BEFORE_EARLIER_STEP;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_IN_FUTURE;

import java.time.LocalDate;
import uk.ehcqa.shared.assessment.DaysForStep;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.refusal.Refused;

/** On which days a step can have been taken. */
public final class StepDates {

    private StepDates() {}

    /** Refuses a day in the future, before an earlier step, or after a later one. */
    public static void check(NeedsAssessment assessment, Step step, LocalDate date, LocalDate today) {
        Refused.when(date.isAfter(today), STEP_IN_FUTURE);
        var days = new DaysForStep(assessment, step);
        var earliest = days.earliest();
        Refused.when(date.isBefore(earliest), STEP_BEFORE_EARLIER_STEP, "earliest", earliest);
        var latest = days.latest();
        Refused.when(date.isAfter(latest), STEP_AFTER_LATER_STEP, "latest", latest);
    }
}
