package uk.ehcqa.shared.audit.publication;

import uk.ehcqa.shared.audit.framework.FrameworkVersion;

/**
 * Publishes the draft, for good.
 *
 * @param version of the draft that the sender has seen
 */
public record PublishFramework(String name, FrameworkVersion version) implements FrameworkCommand {}
