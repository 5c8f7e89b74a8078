package uk.ehcqa.standalone.faults.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what an event of an attempt is known again in the store. Attempts on one case bear different marks.
 *
 * @param day the business date; null when the event has none
 */
public record Mark(String event, @Nullable LocalDate day) {}
