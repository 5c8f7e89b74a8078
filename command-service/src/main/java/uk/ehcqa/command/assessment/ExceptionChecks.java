package uk.ehcqa.command.assessment;

import static uk.ehcqa.shared.assessment.StepRefusal.ABSENCE_UNDER_FOUR_WEEKS_IN_THE_PERIOD;
import static uk.ehcqa.shared.assessment.StepRefusal.EVIDENCE_NEEDED;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_BEARS_ON_NOTHING;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_BEGAN_AFTER_THE_DATE;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_CANNOT_BEAR_ON_REPRESENTATIONS;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_DOES_NOT_COVER_ADVICE;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_ENDS_BEFORE_IT_BEGINS;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_OUTSIDE_THE_PERIOD;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_UNDER_FOUR_WEEKS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.RecordException;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.Days;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Whether a circumstance can be an exception at all (SEND Regulations 2014, reg. 10(4)). */
record ExceptionChecks(NeedsAssessment assessment, ExceptionGround ground, Days days, Set<TimeLimit> bearsOn) {

    static void check(NeedsAssessment assessment, RecordException exception, LocalDate today) {
        Refused.when(exception.bearsOn().isEmpty(), EXCEPTION_BEARS_ON_NOTHING);
        Refused.when(exception.bearsOn().contains(TimeLimit.REPRESENTATIONS), EXCEPTION_CANNOT_BEAR_ON_REPRESENTATIONS);
        var periodEnds = assessment.endedOn().orElse(today);
        Refused.when(
                exception.firstDay().isAfter(periodEnds),
                EXCEPTION_OUTSIDE_THE_PERIOD,
                "receivedOn",
                assessment.receivedOn());
        var days = new Days(exception.firstDay(), exception.lastDay());
        new ExceptionChecks(assessment, exception.ground(), days, exception.bearsOn()).checkGround();
        Refused.when(exception.evidence().isBlank(), EVIDENCE_NEEDED);
    }

    /** Whether it has its ground in the dates of the assessment, as far as these are recorded. */
    void checkGround() {
        Refused.when(
                days.last().isBefore(assessment.receivedOn()),
                EXCEPTION_OUTSIDE_THE_PERIOD,
                "receivedOn",
                assessment.receivedOn());
        var firstDate = assessment.dueOn(firstLimit());
        Refused.when(days.first().isAfter(firstDate), EXCEPTION_BEGAN_AFTER_THE_DATE, "dueOn", firstDate);
        checkLength();
        assessment
                .takenOn(Step.ADVICE_REQUESTED)
                .ifPresent(requestedOn -> Refused.when(
                        !ground.coversAdviceRequestedOn(requestedOn, days),
                        EXCEPTION_DOES_NOT_COVER_ADVICE,
                        "requestedOn",
                        requestedOn));
    }

    private void checkLength() {
        Refused.when(days.last().isBefore(days.first()), EXCEPTION_ENDS_BEFORE_IT_BEGINS);
        Refused.when(!ground.isLongEnough(days), EXCEPTION_UNDER_FOUR_WEEKS);
        var period = assessment.periodOf(firstLimit());
        if (!ground.isLongEnoughWithin(period, days)) {
            throw new Refused(
                    ABSENCE_UNDER_FOUR_WEEKS_IN_THE_PERIOD,
                    Map.of(
                            "receivedOn", period.first().toString(),
                            "dueOn", period.last().toString(),
                            "days", Long.toString(days.within(period).count())));
        }
    }

    /** Whatever fails for a later limit fails for this one. */
    private TimeLimit firstLimit() {
        return bearsOn.stream()
                .min((one, other) -> assessment.dueOn(one).compareTo(assessment.dueOn(other)))
                .orElseThrow();
    }
}
