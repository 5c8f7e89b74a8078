package uk.ehcqa.shared.amendment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records a step that was taken to amend the plan in force without a review. */
public record RecordAmendmentStep(CaseId caseId, AmendmentStep step, LocalDate date) implements CaseCommand {}
