package uk.ehcqa.shared.audit.publication;

import uk.ehcqa.shared.audit.framework.FrameworkVersion;

/** The draft was thrown away. */
public record AuditFrameworkDraftDiscarded(FrameworkId frameworkId, String name, FrameworkVersion version)
        implements FrameworkEvent {}
