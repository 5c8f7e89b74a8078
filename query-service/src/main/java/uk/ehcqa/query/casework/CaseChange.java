package uk.ehcqa.query.casework;

import org.jspecify.annotations.Nullable;

/**
 * What an event, or a batch of them, made of a case.
 *
 * @param before null where it was opened
 */
record CaseChange(@Nullable CaseAtVersion before, CaseAtVersion after) {}
