package uk.ehcqa.standalone.demonstration.sen2;

import org.jspecify.annotations.Nullable;

/**
 * A needs assessment (module 3) with the plan that came of it.
 *
 * @param exceptionsApply item Week20
 */
public record Assessment(
        Decision decision,
        boolean exceptionsApply,
        @Nullable NamedPlan plan) {}
