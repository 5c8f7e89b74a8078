package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records when those to be invited to the review meeting were told of its day. */
public record GiveReviewMeetingNotice(CaseId caseId, LocalDate givenOn) implements CaseCommand {}
