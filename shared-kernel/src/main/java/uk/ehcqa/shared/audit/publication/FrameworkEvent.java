package uk.ehcqa.shared.audit.publication;

/**
 * Something that happened to the versions of one framework. The names of its components and of their enum constants are storage, as
 * is the name it has in {@link StoredFrameworkEvents}. It belongs to no case, and tells nothing of a child.
 */
public sealed interface FrameworkEvent
        permits AuditFrameworkDrafted, AuditFrameworkDraftDiscarded, AuditFrameworkPublished {

    FrameworkId frameworkId();
}
