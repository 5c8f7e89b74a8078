package uk.ehcqa.shared.casework;

import java.time.LocalDate;

/** Records that the child or young person died. */
public record RecordDeath(CaseId caseId, LocalDate diedOn) implements CaseCommand {}
