package uk.ehcqa.shared.ceasing;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records a step that was taken to decide whether the authority ceases to maintain the plan in force. */
public record RecordCeasingStep(CaseId caseId, CeasingStep step, LocalDate date) implements CaseCommand {}
