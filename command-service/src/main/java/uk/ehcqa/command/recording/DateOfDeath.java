package uk.ehcqa.command.recording;

import static uk.ehcqa.shared.casework.CaseRefusal.DEATH_BEFORE_BIRTH;
import static uk.ehcqa.shared.casework.CaseRefusal.DEATH_BEFORE_REQUEST;
import static uk.ehcqa.shared.casework.CaseRefusal.DEATH_IN_FUTURE;

import java.time.LocalDate;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.refusal.Refused;

/** On which days a child or young person can have died. */
public final class DateOfDeath {

    private DateOfDeath() {}

    /** Refuses a day in the future, before the birth, or before the request for the assessment that the death ends. */
    public static void check(CaseFile file, LocalDate diedOn, LocalDate today) {
        Refused.when(diedOn.isAfter(today), DEATH_IN_FUTURE);
        Refused.when(diedOn.isBefore(file.child().birthDate()), DEATH_BEFORE_BIRTH);
        file.latestAssessment()
                .filter(DateOfDeath::endsWithDeath)
                .map(NeedsAssessment::receivedOn)
                .ifPresent(receivedOn ->
                        Refused.when(diedOn.isBefore(receivedOn), DEATH_BEFORE_REQUEST, "receivedOn", receivedOn));
    }

    private static boolean endsWithDeath(NeedsAssessment assessment) {
        return assessment.stage().isOpen()
                || assessment.takenOn(Step.CHILD_DIED).isPresent();
    }
}
