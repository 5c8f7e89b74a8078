package uk.ehcqa.shared.reassessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records a step of a reassessment under the plan in force. */
public record RecordReassessmentStep(CaseId caseId, ReassessmentStep step, LocalDate date) implements CaseCommand {}
