package uk.ehcqa.shared.sen2.imports;

import uk.ehcqa.shared.sen2.ReturnModule;

/** How many rows of a module came to an outcome. */
public record OutcomeCount(ReturnModule module, RowOutcome outcome, long rows) {}
