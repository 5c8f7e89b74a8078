package uk.ehcqa.shared.casework;

import java.time.LocalDate;

/** The child or young person died. Everything stops. */
public record ChildDied(CaseId caseId, LocalDate diedOn) implements CaseFileEvent {}
