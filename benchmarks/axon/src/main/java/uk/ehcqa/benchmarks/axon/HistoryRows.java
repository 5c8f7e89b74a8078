package uk.ehcqa.benchmarks.axon;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table of histories. */
interface HistoryRows extends JpaRepository<HistoryRow, HistoryRow.Key> {}
