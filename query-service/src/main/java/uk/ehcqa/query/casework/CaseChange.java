package uk.ehcqa.query.casework;

import org.jspecify.annotations.Nullable;

/**
 * What one event made of a case.
 *
 * @param before null of the event that opened it
 */
record CaseChange(@Nullable CaseAtVersion before, CaseAtVersion after) {}
