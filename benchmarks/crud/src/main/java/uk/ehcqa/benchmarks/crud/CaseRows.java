package uk.ehcqa.benchmarks.crud;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of cases. */
interface CaseRows extends JpaRepository<CaseRow, UUID> {

    Optional<CaseRow> findByReference(String reference);

    boolean existsByChildUpn(String upn);

    boolean existsByChildUln(String uln);

    boolean existsByChildBirthDateAndChildSurnameAndChildForename(LocalDate born, String surname, String forename);
}
