package uk.ehcqa.query.processing;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.eventstore.rebuild.Rebuild;

/**
 * How a projection stands.
 *
 * @param rebuild the latest one, if it was ever rebuilt
 */
record ProjectionState(
        String projection, long parkedCases, @Nullable Rebuild rebuild) {}
