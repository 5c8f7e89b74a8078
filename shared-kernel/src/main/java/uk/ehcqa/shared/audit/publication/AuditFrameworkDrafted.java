package uk.ehcqa.shared.audit.publication;

import uk.ehcqa.shared.audit.framework.Framework;

/** The draft of a version was laid down, in the place of any draft before. */
public record AuditFrameworkDrafted(FrameworkId frameworkId, Framework draft) implements FrameworkEvent {}
