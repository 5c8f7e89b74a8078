package uk.ehcqa.command.assessment;

import static uk.ehcqa.shared.assessment.StepRefusal.EVIDENCE_NEEDED;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_BEARS_ON_NOTHING;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_BEGAN_AFTER_THE_DATE;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_CANNOT_BEAR_ON_REPRESENTATIONS;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_DOES_NOT_COVER_ADVICE;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_ENDS_BEFORE_IT_BEGINS;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_OUTSIDE_THE_PERIOD;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_UNDER_FOUR_WEEKS;

import java.time.LocalDate;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.RecordException;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Whether a circumstance can be an exception at all (SEND Regulations 2014, reg. 10(4)). */
final class ExceptionChecks {

    private ExceptionChecks() {}

    static void check(NeedsAssessment assessment, RecordException exception, LocalDate today) {
        checkLimits(assessment, exception, today);
        checkDays(exception);
        assessment
                .takenOn(Step.ADVICE_REQUESTED)
                .ifPresent(requestedOn -> Refused.when(
                        !exception
                                .ground()
                                .coversAdviceRequestedOn(requestedOn, exception.firstDay(), exception.lastDay()),
                        EXCEPTION_DOES_NOT_COVER_ADVICE,
                        "requestedOn",
                        requestedOn));
        Refused.when(exception.evidence().isBlank(), EVIDENCE_NEEDED);
    }

    private static void checkLimits(NeedsAssessment assessment, RecordException exception, LocalDate today) {
        Refused.when(exception.bearsOn().isEmpty(), EXCEPTION_BEARS_ON_NOTHING);
        Refused.when(exception.bearsOn().contains(TimeLimit.REPRESENTATIONS), EXCEPTION_CANNOT_BEAR_ON_REPRESENTATIONS);
        var periodEnds = assessment.endedOn().orElse(today);
        Refused.when(
                exception.firstDay().isAfter(periodEnds) || exception.lastDay().isBefore(assessment.receivedOn()),
                EXCEPTION_OUTSIDE_THE_PERIOD,
                "receivedOn",
                assessment.receivedOn());
        var firstDate = exception.bearsOn().stream()
                .map(assessment::dueOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        Refused.when(exception.firstDay().isAfter(firstDate), EXCEPTION_BEGAN_AFTER_THE_DATE, "dueOn", firstDate);
    }

    private static void checkDays(RecordException exception) {
        Refused.when(exception.lastDay().isBefore(exception.firstDay()), EXCEPTION_ENDS_BEFORE_IT_BEGINS);
        Refused.when(
                !exception.ground().isLongEnough(exception.firstDay(), exception.lastDay()),
                EXCEPTION_UNDER_FOUR_WEEKS);
    }
}
