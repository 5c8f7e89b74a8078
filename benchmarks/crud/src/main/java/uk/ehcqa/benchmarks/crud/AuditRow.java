package uk.ehcqa.benchmarks.crud;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One change to a case: what, when and by whom. */
@Entity
@Table(name = "audit_row", indexes = @Index(columnList = "caseId, version"))
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields by reflection
class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private @Nullable UUID caseId;

    private long version;

    private @Nullable String change;

    private @Nullable Instant recordedAt;

    private @Nullable String recordedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private @Nullable String details;

    AuditRow() {}

    AuditRow(CaseRow changed, String change, Instant recordedAt, String recordedBy, String details) {
        this.caseId = changed.id();
        this.version = changed.version();
        this.change = change;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.details = details;
    }
}
