package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A review meeting was held (reg. 20, 21). The review is not complete before its decision is notified.
 *
 * @param returned whether a return told of it, and nobody recorded it here
 */
public record ReviewMeetingHeld(CaseId caseId, int plan, LocalDate heldOn, boolean returned) implements ReviewEvent {}
