package uk.ehcqa.command.assessment;

import static uk.ehcqa.shared.assessment.StepRefusal.STEP_AFTER_LATER_STEP;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_BEFORE_EARLIER_STEP;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.recording.AgeAtRequest;
import uk.ehcqa.shared.assessment.LinkedRequest;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.refusal.Refused;

/** An assessment with one date put right: whether it still goes with everything else in the file. */
record CorrectedAssessment(CaseFile file, NeedsAssessment before, NeedsAssessment after) {

    void check(LocalDate today) {
        if (!after.receivedOn().equals(before.receivedOn())) {
            checkReceipt(today);
        }
        if (!after.endedOn().equals(before.endedOn())) {
            checkEnd();
        }
        new StandingExceptions(before, after).check();
    }

    private void checkReceipt(LocalDate today) {
        var receivedOn = after.receivedOn();
        try {
            AgeAtRequest.check(file.child(), receivedOn);
            Requests.checkNotLongBefore(lastPlausible(today), receivedOn);
        } catch (Refused e) {
            throw new Refused(e.details().about("date"));
        }
        notAfter(firstLinked(), receivedOn);
        if (after.episode() > 1) {
            notBefore(file.assessment(after.episode() - 1).endedOn().orElse(null), receivedOn);
        }
    }

    /** A request out of an old return may be years old: it is likely to lie near the date that was wrong. */
    private LocalDate lastPlausible(LocalDate today) {
        return before.receivedOn().isBefore(today.minusYears(1)) ? before.receivedOn() : today;
    }

    private @Nullable LocalDate firstLinked() {
        return after.linkedRequests().stream()
                .map(LinkedRequest::receivedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private void checkEnd() {
        var endedOn = after.endedOn().orElseThrow();
        if (after.episode() < file.assessments().size()) {
            notAfter(file.assessment(after.episode() + 1).receivedOn(), endedOn);
        }
        file.plans().stream()
                .filter(plan -> !plan.earlier())
                .filter(plan -> before.takenOn(Step.FINAL_PLAN_SENT)
                        .filter(plan.madeOn()::equals)
                        .isPresent())
                .flatMap(CorrectedAssessment::followUps)
                .forEach(followUp -> notAfter(followUp, endedOn));
    }

    private static Stream<LocalDate> followUps(Plan plan) {
        return Stream.concat(Stream.ofNullable(plan.ceasedOn()), plan.businessDates());
    }

    private static void notBefore(@Nullable LocalDate earliest, LocalDate date) {
        if (earliest != null) {
            Refused.when(date.isBefore(earliest), STEP_BEFORE_EARLIER_STEP, "earliest", earliest);
        }
    }

    private static void notAfter(@Nullable LocalDate latest, LocalDate date) {
        if (latest != null) {
            Refused.when(date.isAfter(latest), STEP_AFTER_LATER_STEP, "latest", latest);
        }
    }
}
