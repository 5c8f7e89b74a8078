package uk.ehcqa.shared.audit.marking;

import java.util.List;

/**
 * The names and revisions under which the events of audits are stored for as long as the record lasts. A class may be renamed or
 * moved; its name here is never changed.
 */
public final class StoredAuditEvents {

    /**
     * How one class of event is stored.
     *
     * @param name stays whatever the class is called
     * @param revision counts the shapes in which it was ever stored, from 1
     */
    public record StoredAuditEvent(String name, int revision, Class<? extends AuditEvent> type) {}

    public static final List<StoredAuditEvent> ALL = List.of(
            new StoredAuditEvent("QualityAuditBegun", 2, QualityAuditBegun.class),
            new StoredAuditEvent("AuditAnswerSaved", 1, AuditAnswerSaved.class),
            new StoredAuditEvent("AuditFindingSaved", 1, AuditFindingSaved.class),
            new StoredAuditEvent("AuditMarksSubmitted", 1, AuditMarksSubmitted.class),
            new StoredAuditEvent("AuditModerationBegun", 1, AuditModerationBegun.class),
            new StoredAuditEvent("AuditGradeSettled", 1, AuditGradeSettled.class),
            new StoredAuditEvent("QualityAuditWithdrawn", 1, QualityAuditWithdrawn.class));

    private StoredAuditEvents() {}
}
