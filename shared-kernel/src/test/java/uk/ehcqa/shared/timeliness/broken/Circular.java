package uk.ehcqa.shared.timeliness.broken;

import uk.ehcqa.shared.broken.Careless;

/** A capability that knows another, which knows it. */
public record Circular(Careless.IsInACircle other) {}
