package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that the child or young person is not known to the service. */
public record GiveNilReturn(CaseId caseId, int contribution, LocalDate answeredOn) implements CaseCommand {}
