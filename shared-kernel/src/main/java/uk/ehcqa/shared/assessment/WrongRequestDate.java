package uk.ehcqa.shared.assessment;

import java.time.LocalDate;

/**
 * A day that was recorded for a linked request before it was put right: a return may still give it.
 *
 * @param request as it now stands
 */
public record WrongRequestDate(LinkedRequest request, LocalDate date) {}
