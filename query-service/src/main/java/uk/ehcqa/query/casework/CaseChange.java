package uk.ehcqa.query.casework;

import org.jspecify.annotations.Nullable;

/**
 * What events made of a case.
 *
 * @param before the case before them; null where the first of them opened it
 */
record CaseChange(@Nullable CaseAtVersion before, CaseAtVersion after) {}
