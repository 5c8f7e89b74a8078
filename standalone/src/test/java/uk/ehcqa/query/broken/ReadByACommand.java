package uk.ehcqa.query.broken;

import uk.ehcqa.query.broken.circle.KnowsItsCaller;

/** A capability that calls another, which calls back. */
public record ReadByACommand(KnowsItsCaller called) {}
