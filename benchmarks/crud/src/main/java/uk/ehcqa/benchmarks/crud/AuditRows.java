package uk.ehcqa.benchmarks.crud;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table of changes. */
interface AuditRows extends JpaRepository<AuditRow, Long> {}
