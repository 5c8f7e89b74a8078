package uk.ehcqa.benchmarks.axon;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of those who have a case. */
interface HeldCases extends JpaRepository<HeldCase, UUID> {

    Optional<HeldCase> findByReference(String reference);

    boolean existsByUpn(String upn);

    boolean existsByUln(String uln);

    boolean existsByBirthDateAndSurnameAndForename(LocalDate born, String surname, String forename);
}
