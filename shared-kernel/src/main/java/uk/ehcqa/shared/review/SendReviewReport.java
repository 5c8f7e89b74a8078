package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that the report of the latest review meeting was sent. */
public record SendReviewReport(CaseId caseId, LocalDate sentOn) implements CaseCommand {}
