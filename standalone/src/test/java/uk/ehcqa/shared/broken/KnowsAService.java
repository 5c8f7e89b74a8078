package uk.ehcqa.shared.broken;

import uk.ehcqa.query.broken.ReadByACommand;

/** A kernel that knows a service. */
public record KnowsAService(ReadByACommand query) {}
