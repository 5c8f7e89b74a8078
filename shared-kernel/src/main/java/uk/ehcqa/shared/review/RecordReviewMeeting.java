package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that a review meeting was held about the plan in force. */
public record RecordReviewMeeting(CaseId caseId, LocalDate heldOn) implements CaseCommand {}
