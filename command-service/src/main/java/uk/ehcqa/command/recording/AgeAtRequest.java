package uk.ehcqa.command.recording;

import static uk.ehcqa.shared.casework.CaseRefusal.BORN_AFTER_REQUEST;
import static uk.ehcqa.shared.casework.CaseRefusal.OLDER_THAN_25;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.refusal.Refused;

/** Whether a request can be about somebody of that age. */
public final class AgeAtRequest {

    private static final int OLDEST = 25;

    private AgeAtRequest() {}

    /** On the day the request was received they were born, and not older than 25. */
    public static void check(Child child, LocalDate receivedOn) {
        Refused.when(child.birthDate().isAfter(receivedOn), BORN_AFTER_REQUEST, "receivedOn", receivedOn);
        checkNotOlderThan25(child, receivedOn);
    }

    public static void checkNotOlderThan25(Child child, LocalDate day) {
        Refused.when(!day.isBefore(child.birthDate().plusYears(OLDEST + 1L)), OLDER_THAN_25);
    }
}
