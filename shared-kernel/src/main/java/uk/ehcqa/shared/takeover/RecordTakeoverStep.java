package uk.ehcqa.shared.takeover;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records a step with which this authority took the plan in force over from another. */
public record RecordTakeoverStep(CaseId caseId, TakeoverStep step, LocalDate date) implements CaseCommand {}
