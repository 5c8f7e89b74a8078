package uk.ehcqa.shared.audit.publication;

import java.time.LocalDate;
import uk.ehcqa.shared.audit.framework.Framework;

/** A version was published: it never changes again, and what is graded by it stays as it is graded. */
public record AuditFrameworkPublished(FrameworkId frameworkId, Framework framework, LocalDate publishedOn)
        implements FrameworkEvent {}
