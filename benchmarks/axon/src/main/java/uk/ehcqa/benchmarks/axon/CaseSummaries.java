package uk.ehcqa.benchmarks.axon;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of summaries. */
interface CaseSummaries extends JpaRepository<CaseSummary, UUID> {}
