package uk.ehcqa.benchmarks.crud;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** A case as it stands, with its one needs assessment. */
@Entity
@Table(
        name = "case_row",
        indexes = {
            @Index(columnList = "received_on"),
            @Index(columnList = "agreed_on"),
            @Index(columnList = "birthDate, surname, forename")
        })
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields by reflection
class CaseRow {

    @Id
    private @Nullable UUID id;

    @Version
    private @Nullable Long version;

    @Column(unique = true)
    private @Nullable String reference;

    @Embedded
    private @Nullable ChildColumns child;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable RequestSource requestedBy;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    private @Nullable LocalDate decisionDueOn;

    private @Nullable LocalDate noPlanNoticeDueOn;

    private @Nullable LocalDate finalPlanDueOn;

    CaseRow() {}

    CaseRow(CaseReference reference, Child child, LocalDate receivedOn, RequestSource requestedBy) {
        this.id = UUID.randomUUID();
        this.reference = reference.value();
        this.child = new ChildColumns(child);
        this.receivedOn = receivedOn;
        this.requestedBy = requestedBy;
        this.decisionDueOn = TimeLimit.ASSESSMENT_DECISION.dueOn(receivedOn);
        this.noPlanNoticeDueOn = TimeLimit.NO_PLAN_NOTICE.dueOn(receivedOn);
        this.finalPlanDueOn = TimeLimit.FINAL_PLAN.dueOn(receivedOn);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    String reference() {
        return Objects.requireNonNull(reference);
    }

    LocalDate receivedOn() {
        return Objects.requireNonNull(receivedOn);
    }

    LocalDate decisionDueOn() {
        return Objects.requireNonNull(decisionDueOn);
    }

    @Nullable
    LocalDate agreedOn() {
        return agreedOn;
    }

    void agreeOn(LocalDate date) {
        agreedOn = date;
    }
}
