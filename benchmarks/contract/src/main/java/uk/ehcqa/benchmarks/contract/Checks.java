package uk.ehcqa.benchmarks.contract;

import static uk.ehcqa.shared.assessment.StepRefusal.REQUEST_RECEIVED_IN_FUTURE;
import static uk.ehcqa.shared.assessment.StepRefusal.REQUEST_RECEIVED_OVER_A_YEAR_AGO;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_BEFORE_EARLIER_STEP;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_IN_FUTURE;
import static uk.ehcqa.shared.casework.CaseRefusal.BORN_AFTER_REQUEST;
import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.OLDER_THAN_25;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.refusal.Refused;

/** What the product checks before it carries out what is measured, and a rival therefore checks too. */
public final class Checks {

    private static final int OLDEST = 25;

    private Checks() {}

    public static void request(Child child, LocalDate receivedOn, LocalDate today) {
        Refused.when(receivedOn.isAfter(today), REQUEST_RECEIVED_IN_FUTURE);
        Refused.when(receivedOn.isBefore(today.minusYears(1)), REQUEST_RECEIVED_OVER_A_YEAR_AGO);
        Refused.when(child.birthDate().isAfter(receivedOn), BORN_AFTER_REQUEST);
        Refused.when(!receivedOn.isBefore(child.birthDate().plusYears(OLDEST + 1L)), OLDER_THAN_25);
    }

    public static void step(LocalDate receivedOn, LocalDate date, LocalDate today) {
        Refused.when(date.isAfter(today), STEP_IN_FUTURE);
        Refused.when(date.isBefore(receivedOn), STEP_BEFORE_EARLIER_STEP, "earliest", receivedOn);
    }

    public static void correction(LocalDate receivedOn, LocalDate recorded, LocalDate date, LocalDate today) {
        Refused.when(recorded.equals(date), DATE_ALREADY_SO);
        step(receivedOn, date, today);
    }
}
