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
import java.util.Optional;
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
        var days = new Days(exception.firstDay(), exception.lastDay());
        new ExceptionChecks(assessment, exception.ground(), days, exception.bearsOn()).check(today);
        Refused.when(exception.evidence().isBlank(), EVIDENCE_NEEDED);
    }

    /** Refuses days that give it no ground, or lie after the assessment ended. */
    void check(LocalDate today) {
        var periodEnds = assessment.endedOn().orElse(today);
        Refused.when(
                days.first().isAfter(periodEnds), EXCEPTION_OUTSIDE_THE_PERIOD, "receivedOn", assessment.receivedOn());
        whyNot().ifPresent(refused -> {
            throw refused;
        });
    }

    /** Why it has no ground in the dates of the assessment, as far as these are recorded; nothing if it has. */
    Optional<Refused> whyNot() {
        var receivedOn = assessment.receivedOn();
        var firstDate = assessment.dueOn(firstLimit());
        if (days.last().isBefore(receivedOn)) {
            return Optional.of(new Refused(EXCEPTION_OUTSIDE_THE_PERIOD, "receivedOn", receivedOn));
        }
        if (days.first().isAfter(firstDate)) {
            return Optional.of(new Refused(EXCEPTION_BEGAN_AFTER_THE_DATE, "dueOn", firstDate));
        }
        return whyNotLongEnough().or(this::whyNotCovering);
    }

    private Optional<Refused> whyNotLongEnough() {
        if (days.last().isBefore(days.first())) {
            return Optional.of(new Refused(EXCEPTION_ENDS_BEFORE_IT_BEGINS));
        }
        if (!ground.isLongEnough(days)) {
            return Optional.of(new Refused(EXCEPTION_UNDER_FOUR_WEEKS));
        }
        var period = assessment.periodOf(firstLimit());
        return ground.isLongEnoughWithin(period, days) ? Optional.empty() : Optional.of(tooShortWithin(period));
    }

    private Refused tooShortWithin(Days period) {
        return new Refused(
                ABSENCE_UNDER_FOUR_WEEKS_IN_THE_PERIOD,
                Map.of(
                        "receivedOn", period.first().toString(),
                        "dueOn", period.last().toString(),
                        "days", Long.toString(days.within(period).count())));
    }

    private Optional<Refused> whyNotCovering() {
        return assessment
                .takenOn(Step.ADVICE_REQUESTED)
                .filter(requestedOn -> !ground.coversAdviceRequestedOn(requestedOn, days))
                .map(requestedOn -> new Refused(EXCEPTION_DOES_NOT_COVER_ADVICE, "requestedOn", requestedOn));
    }

    /** Whatever fails for a later limit fails for this one. */
    private TimeLimit firstLimit() {
        return bearsOn.stream()
                .min((one, other) -> assessment.dueOn(one).compareTo(assessment.dueOn(other)))
                .orElseThrow();
    }
}
