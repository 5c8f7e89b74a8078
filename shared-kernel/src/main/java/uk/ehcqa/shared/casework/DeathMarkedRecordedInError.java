package uk.ehcqa.shared.casework;

import java.time.LocalDate;
import uk.ehcqa.shared.privacy.Personal;

/** The child or young person turned out not to have died: whatever ended with the death goes on. */
public record DeathMarkedRecordedInError(
        CaseId caseId, LocalDate diedOn, @Personal String reason) implements CaseFileEvent {}
