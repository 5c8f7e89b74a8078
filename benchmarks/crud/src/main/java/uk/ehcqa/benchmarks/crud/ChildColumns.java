package uk.ehcqa.benchmarks.crud;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;

/** The personal details in the row of a case. */
@Embeddable
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields by reflection
class ChildColumns {

    private @Nullable String surname;

    private @Nullable String forename;

    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable String ethnicity;

    private @Nullable String postcode;

    @Column(unique = true)
    private @Nullable String upn;

    @Column(unique = true)
    private @Nullable String uln;

    private @Nullable String upnUnknown;

    ChildColumns() {}

    ChildColumns(Child child) {
        surname = child.surname();
        forename = child.forename();
        birthDate = child.birthDate();
        sex = child.sex();
        ethnicity = child.ethnicity();
        postcode = child.postcode();
        upn = child.upn();
        uln = child.uln();
        upnUnknown = child.upnUnknown();
    }
}
