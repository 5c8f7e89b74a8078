package uk.ehcqa.benchmarks.axon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;

/** A child or young person who has a case. */
@Entity
@Table(name = "held_case", indexes = @Index(columnList = "birthDate, surname, forename"))
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields by reflection
class HeldCase {

    @Id
    private @Nullable UUID caseId;

    @Column(unique = true)
    private @Nullable String reference;

    @Column(unique = true)
    private @Nullable String upn;

    @Column(unique = true)
    private @Nullable String uln;

    private @Nullable String surname;

    private @Nullable String forename;

    private @Nullable LocalDate birthDate;

    HeldCase() {}

    HeldCase(CaseOpened event) {
        caseId = event.caseId().value();
        reference = event.reference().value();
        upn = event.child().upn();
        uln = event.child().uln();
        surname = event.child().surname();
        forename = event.child().forename();
        birthDate = event.child().birthDate();
    }

    CaseId caseId() {
        return new CaseId(Objects.requireNonNull(caseId));
    }
}
