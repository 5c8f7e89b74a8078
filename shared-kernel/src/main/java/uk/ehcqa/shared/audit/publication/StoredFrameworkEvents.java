package uk.ehcqa.shared.audit.publication;

import java.util.List;

/**
 * The names and revisions under which the events of frameworks are stored, for as long as audits refer to them. A class may be
 * renamed or moved; its name here is never changed.
 */
public final class StoredFrameworkEvents {

    /**
     * How one class of event is stored.
     *
     * @param name stays whatever the class is called
     * @param revision counts the shapes in which it was ever stored, from 1
     */
    public record StoredFrameworkEvent(String name, int revision, Class<? extends FrameworkEvent> type) {}

    public static final List<StoredFrameworkEvent> ALL = List.of(
            new StoredFrameworkEvent("AuditFrameworkDrafted", 1, AuditFrameworkDrafted.class),
            new StoredFrameworkEvent("AuditFrameworkDraftDiscarded", 1, AuditFrameworkDraftDiscarded.class),
            new StoredFrameworkEvent("AuditFrameworkPublished", 1, AuditFrameworkPublished.class));

    private StoredFrameworkEvents() {}
}
