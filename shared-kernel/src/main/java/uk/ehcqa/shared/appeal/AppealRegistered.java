package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import uk.ehcqa.shared.casework.CaseId;

/**
 * The tribunal registered an appeal.
 *
 * @param grounds what it is about
 */
public record AppealRegistered(CaseId caseId, Notice notice, LocalDate registeredOn, Set<AppealGround> grounds)
        implements AppealStepTaken {

    public AppealRegistered {
        grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
    }

    @Override
    public AppealStep step() {
        return AppealStep.APPEAL_REGISTERED;
    }

    @Override
    public LocalDate takenOn() {
        return registeredOn;
    }
}
