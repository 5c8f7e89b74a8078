package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that the family was told that the proposed amendments would not be made. */
public record NotifyNoAmendment(CaseId caseId, LocalDate notifiedOn) implements CaseCommand {}
