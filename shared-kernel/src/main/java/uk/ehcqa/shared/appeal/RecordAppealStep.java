package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records a step of mediation, or of an appeal, about a decision. */
public record RecordAppealStep(CaseId caseId, Notice notice, AppealStep step, LocalDate date, AppealOutcome outcome)
        implements CaseCommand {}
