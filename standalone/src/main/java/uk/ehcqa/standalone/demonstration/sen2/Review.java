package uk.ehcqa.standalone.demonstration.sen2;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The latest annual review of a plan.
 *
 * @param decided item LastReview: the day the decision was written; null while it is awaited
 * @param outcome A amend, M maintain, C cease
 */
public record Review(
        LocalDate meeting,
        @Nullable LocalDate decided,
        @Nullable String outcome) {}
