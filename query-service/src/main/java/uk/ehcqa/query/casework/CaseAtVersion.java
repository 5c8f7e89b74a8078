package uk.ehcqa.query.casework;

import uk.ehcqa.shared.casefile.CaseFile;

/**
 * A case as it stood after one of its events.
 *
 * @param version the number of that event, counted from 0
 */
public record CaseAtVersion(CaseFile file, long version) {}
