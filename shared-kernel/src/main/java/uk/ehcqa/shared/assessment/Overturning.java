package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when a refusal was overturned.
 *
 * @param on the day of the order or the agreement; null when a return told of it, which gives none
 */
public record Overturning(OverturnRoute by, @Nullable LocalDate on) {}
