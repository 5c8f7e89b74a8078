package uk.ehcqa.query.broken.circle;

import uk.ehcqa.query.broken.ReadByACommand;

/** A capability that knows who calls it. */
public record KnowsItsCaller(ReadByACommand caller) {}
